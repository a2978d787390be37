package io.broadsheet.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.broadsheet.batch.Outcome;
import io.broadsheet.batch.RunListener;
import io.broadsheet.batch.RunReport;
import io.broadsheet.model.Failure;
import io.broadsheet.store.Outdated;
import io.broadsheet.store.RunState;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A run's progress for programs: a line of JSON for each thing that happens, behind the lines of earlier runs. Without a
 * file it says nothing.
 */
final class JsonLog implements RunListener, AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Optional<Writer> out;

    private JsonLog(Optional<Writer> out) {
        this.out = out;
    }

    /**
     * Opens a log.
     *
     * @throws IOException if the file cannot be written, or holds something else
     */
    static JsonLog to(Optional<Path> file) throws IOException {
        if (file.isPresent() && Files.isRegularFile(file.get())) {
            refuseOtherContent(file.get());
        }
        return new JsonLog(
                file.isPresent()
                        ? Optional.of(Files.newBufferedWriter(
                                file.get(),
                                StandardCharsets.UTF_8,
                                StandardOpenOption.CREATE,
                                StandardOpenOption.APPEND))
                        : Optional.empty());
    }

    private static void refuseOtherContent(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            int first = in.read();
            if (first >= 0 && first != '{') {
                throw new IOException(file + ": holds something else than a log; name another file");
            }
        }
    }

    @Override
    public void outdated(Outdated inputs) {
        write(event("outdated").put("articles", inputs.articles()));
    }

    @Override
    public void started(long inputs) {
        write(event("started").put("inputs", inputs));
    }

    @Override
    public void settled(Outcome outcome, Duration took, RunState soFar) {
        String what =
                outcome instanceof Outcome.Analyzed ? "analyzed" : outcome instanceof Outcome.Kept ? "kept" : "failed";
        ObjectNode event = event(what);
        event.put("article_id", outcome.articleId()).put("file", outcome.file());
        if (outcome instanceof Outcome.Analyzed analyzed) {
            event.put("tokens", analyzed.rows().counts().tokens());
        }
        event.put("seconds", took.toMillis() / 1000.0);
        for (Failure failure : outcome.failures()) {
            event.withArray("failures")
                    .addObject()
                    .put("stage", failure.stage())
                    .put("code", failure.code().text())
                    .put("message", failure.message());
        }
        event.put("settled", soFar.settled());
        write(event);
    }

    @Override
    public void exporting() {
        write(event("exporting"));
    }

    /** The tables are written. */
    void completed(RunReport report) {
        write(event("completed")
                .put("articles", report.counts().articles())
                .put("failed", report.failed())
                .put("seconds", report.state().elapsed().toMillis() / 1000.0));
    }

    /** The run was stopped by a failure. */
    void stopped(String reason) {
        write(event("stopped").put("reason", reason));
    }

    private static ObjectNode event(String name) {
        return JSON.createObjectNode()
                .put("time", Instant.now().truncatedTo(ChronoUnit.MILLIS).toString())
                .put("event", name);
    }

    /** A log that cannot be written any more, as on a full disk, must not end a run. */
    private void write(ObjectNode event) {
        if (out.isPresent()) {
            try {
                out.get().write(event + "\n");
                out.get().flush();
            } catch (IOException e) {
                LogFile.warn("a line of --log is lost", e);
            }
        }
    }

    @Override
    public void close() {
        if (out.isPresent()) {
            try {
                out.get().close();
            } catch (IOException e) {
                LogFile.warn("--log cannot be closed", e);
            }
        }
    }
}

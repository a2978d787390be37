package io.broadsheet.batch;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.broadsheet.batch.output.OutputFolder;
import io.broadsheet.store.RunState;
import io.broadsheet.store.StoreReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Writes {@code run.json}: what was run, on what, with what outcome. Its timings alone differ between equal runs. */
final class RunManifest {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private RunManifest() {}

    static void write(Path file, ExportOptions options, StoreReader store, List<String> files, RunReport report)
            throws IOException {
        ObjectNode root = JSON.createObjectNode();
        root.put("program", OutputFolder.PROGRAM);
        root.set("version", AnalysisFacts.read(store.fact(AnalysisFacts.VERSION)));
        ObjectNode optionsNode = root.putObject("options");
        ArrayNode tables = optionsNode.putArray("tables");
        options.chosen().forEach(tables::add);
        optionsNode.put("delimiter", String.valueOf(options.csv().delimiter()));
        optionsNode.put("bom", options.csv().byteOrderMark());
        ArrayNode formats = optionsNode.putArray("formats");
        options.formats().forEach(format -> formats.add(format.name()));
        optionsNode.put("distributions", options.distributions());
        optionsNode.put("report", options.report());
        options.corpus().groupBy().ifPresent(by -> {
            ArrayNode keys = optionsNode.putArray("group_by");
            by.keys().forEach(key -> keys.add(key.name()));
        });
        optionsNode.put("count_copies", options.corpus().countCopies());
        optionsNode.setAll(AnalysisFacts.readObject(store.fact(AnalysisFacts.OPTIONS)));
        root.set("models", AnalysisFacts.read(store.fact(AnalysisFacts.MODELS)));
        writeCounts(root.putObject("counts"), report);
        if (!report.corrections().equals(CorrectionReport.NONE)) {
            ObjectNode corrections = root.putObject("corrections");
            corrections.put("applied", report.corrections().applied());
            corrections.put("refused", report.corrections().failures().size());
        }
        ObjectNode failures = root.putObject("failures");
        report.failuresByCode().forEach(failures::put);
        ArrayNode filesNode = root.putArray("files");
        files.forEach(filesNode::add);
        writeTimings(root.putObject("timings"), report.state());
        Files.writeString(file, JSON.writeValueAsString(root).replace("\r\n", "\n") + "\n", StandardCharsets.UTF_8);
    }

    private static void writeCounts(ObjectNode counts, RunReport report) {
        counts.put("articles", report.counts().articles());
        counts.put("copies", report.copies());
        counts.put("failed", report.failed());
        counts.put("unfinished", report.unfinished());
        counts.put("kept_of_other_analyses", report.keptOfOtherAnalyses());
        counts.put("skipped_files", report.passedOver());
        counts.put("sections", report.counts().sections());
        counts.put("sentences", report.counts().sentences());
        counts.put("tokens", report.counts().tokens());
        counts.put("entities", report.counts().entities());
        counts.put("quotes", report.counts().quotes());
    }

    private static void writeTimings(ObjectNode timings, RunState run) {
        timings.put("started", run.began().truncatedTo(ChronoUnit.SECONDS).toString());
        timings.put("threads", run.threads());
        timings.put("articles_analysed", run.analyzed());
        timings.put("analysis_seconds", run.elapsed().toMillis() / 1000.0);
        timings.put("tokens_per_second", run.tokensPerSecond());
    }
}

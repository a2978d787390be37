package io.broadsheet.batch;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.broadsheet.model.AnalysisOptions;
import io.broadsheet.model.ModelFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Writes {@code run.json}: what was run, on what, with what outcome. Its timings alone differ between equal runs. */
final class RunManifest {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private RunManifest() {}

    static void write(
            Path file,
            String version,
            RunOptions options,
            AnalysisOptions analysis,
            List<ModelFile> models,
            List<String> files,
            int skippedFiles,
            RunReport report,
            Instant started)
            throws IOException {
        ObjectNode root = JSON.createObjectNode();
        root.put("program", OutputFolder.PROGRAM);
        root.put("version", version);
        ObjectNode optionsNode = root.putObject("options");
        ArrayNode tables = optionsNode.putArray("tables");
        options.tables().forEach(tables::add);
        optionsNode.put("delimiter", String.valueOf(options.format().delimiter()));
        optionsNode.put("bom", options.format().byteOrderMark());
        optionsNode.put("distributions", options.distributions());
        optionsNode.put("profile", analysis.profile().text());
        optionsNode.put("sentiment", analysis.sentiment().text());
        optionsNode.put("min_confidence", analysis.minSpeakerConfidence());
        optionsNode.put("aliases", analysis.aliases().byName().size());
        ArrayNode modelsNode = root.putArray("models");
        for (ModelFile model : models) {
            modelsNode.addObject().put("name", model.name()).put("sha256", model.sha256());
        }
        ObjectNode counts = root.putObject("counts");
        counts.put("articles", report.analyzed());
        counts.put("failed", report.failed());
        counts.put("skipped_files", skippedFiles);
        counts.put("sections", report.sections());
        counts.put("sentences", report.sentences());
        counts.put("tokens", report.tokens());
        counts.put("entities", report.entities());
        counts.put("quotes", report.quotes());
        ObjectNode failures = root.putObject("failures");
        report.failuresByCode().forEach(failures::put);
        ArrayNode filesNode = root.putArray("files");
        files.forEach(filesNode::add);
        ObjectNode timings = root.putObject("timings");
        timings.put("started", started.truncatedTo(ChronoUnit.SECONDS).toString());
        timings.put("threads", options.threads());
        timings.put("analysis_seconds", report.elapsed().toMillis() / 1000.0);
        timings.put(
                "tokens_per_second",
                report.elapsed().isZero()
                        ? 0
                        : report.tokens() * 1000 / Math.max(1, report.elapsed().toMillis()));
        Files.writeString(file, JSON.writeValueAsString(root).replace("\r\n", "\n") + "\n", StandardCharsets.UTF_8);
    }
}

package io.broadsheet.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.broadsheet.Version;
import io.broadsheet.language.LanguageGate;
import io.broadsheet.model.AnalysisOptions;
import io.broadsheet.model.ModelFile;
import java.io.IOException;
import java.util.List;

/** What a store keeps of the analysis as a whole, for the manifest: the version, the options, the models; each as JSON. */
final class AnalysisFacts {
    static final String VERSION = "version";
    static final String OPTIONS = "options";
    static final String MODELS = "models";

    private static final ObjectMapper JSON = new ObjectMapper();

    private AnalysisFacts() {}

    static String version() {
        return JSON.getNodeFactory().textNode(Version.CURRENT).toString();
    }

    static String options(AnalysisOptions analysis, RunOptions run) {
        ObjectNode options = JSON.createObjectNode();
        options.put("profile", analysis.profile().text());
        options.put("sentiment", analysis.sentiment().text());
        options.put("min_confidence", analysis.minSpeakerConfidence());
        options.put("any_language", run.languages() == LanguageGate.OPEN);
        run.metadata()
                .file()
                .ifPresent(file -> options.put("metadata", file.path().toString()));
        run.metadata().pattern().ifPresent(pattern -> options.put("id_pattern", pattern.expression()));
        return options.toString();
    }

    static String models(List<ModelFile> files) {
        ArrayNode models = JSON.createArrayNode();
        for (ModelFile model : files) {
            models.addObject().put("name", model.name()).put("sha256", model.sha256());
        }
        return models.toString();
    }

    static JsonNode read(String fact) throws IOException {
        try {
            return JSON.readTree(fact);
        } catch (JsonProcessingException e) {
            throw new IOException("the store says of its analysis what is no JSON: " + fact, e);
        }
    }

    static ObjectNode readObject(String fact) throws IOException {
        return read(fact) instanceof ObjectNode object ? object : JSON.createObjectNode();
    }
}

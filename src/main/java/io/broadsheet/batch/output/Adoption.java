package io.broadsheet.batch.output;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.broadsheet.store.ArticleStore;
import io.broadsheet.store.StoreException;
import io.broadsheet.store.StoreReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Takes a folder for ours again whose list is missing, because it was copied without its hidden folder: the files that its
 * manifest names, and the texts that are those of its store.
 */
final class Adoption {
    private static final String TABLES = "[a-z_]+\\.(?:csv|json)";

    private Adoption() {}

    /** Writes the list; nothing is written where no manifest of ours is. */
    static void of(Path folder, Path list) throws IOException {
        Optional<JsonNode> manifest = manifest(folder);
        if (manifest.isEmpty()) {
            return;
        }
        WrittenFiles.write(list, taker -> {
            for (JsonNode file : manifest.get().path("files")) {
                if (file.asText().matches(TABLES)) {
                    taker.take(file.asText());
                }
            }
            taker.take(OutputFolder.MANIFEST);
            taker.take(OutputFolder.LOG);
            if (Files.exists(ArticleStore.in(folder))) {
                texts(folder, taker);
            }
        });
    }

    private static void texts(Path folder, Names.Taker taker) throws IOException {
        try (StoreReader store = StoreReader.open(folder)) {
            store.eachFinished(article -> {
                String name = OutputFolder.textName(article.articleId());
                Optional<Path> file = InnerPath.of(folder, name);
                if (file.isPresent() && holds(file.get(), store.text(article.articleId()))) {
                    taker.take(name);
                }
            });
        } catch (StoreException e) {
            // A store that cannot be read tells nothing of the texts.
        }
    }

    private static boolean holds(Path file, String text) {
        try {
            return Files.readString(file).equals(text);
        } catch (IOException e) {
            return false;
        }
    }

    private static Optional<JsonNode> manifest(Path folder) {
        try {
            return Optional.of(new ObjectMapper()
                            .readTree(folder.resolve(OutputFolder.MANIFEST).toFile()))
                    .filter(manifest -> manifest.path("program").asText().equals(OutputFolder.PROGRAM));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}

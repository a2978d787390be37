package io.broadsheet.evaluation.body;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.broadsheet.evaluation.EvaluationException;
import io.broadsheet.evaluation.TextFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A page and what is expected of it.
 *
 * @param name of its files, without their endings
 * @param source the page
 * @param text the story alone
 * @param title the title, which may have the outlet's name behind it; empty if none is expected
 */
public record ExpectedPage(String name, Path source, String text, String title) {
    private static final String SOURCE = ".source.html";
    private static final String TEXT = ".expected.txt";
    private static final String FACTS = ".meta.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * The pages of a folder, by name.
     *
     * @throws EvaluationException if there is none, or a file of one is missing or broken
     */
    public static List<ExpectedPage> in(Path folder) throws EvaluationException {
        List<ExpectedPage> pages = new ArrayList<>();
        for (Path source : sources(folder)) {
            String file = String.valueOf(source.getFileName());
            String name = file.substring(0, file.length() - SOURCE.length());
            Path text = folder.resolve(name + TEXT);
            if (!Files.isRegularFile(text)) {
                throw new EvaluationException(source + ": has no " + text.getFileName()
                        + " beside it; write the text there that is expected of it");
            }
            pages.add(new ExpectedPage(name, source, TextFile.read(text), title(folder.resolve(name + FACTS))));
        }
        if (pages.isEmpty()) {
            throw new EvaluationException(
                    folder + ": holds no NAME" + SOURCE + "; name a folder with pages and their expected text");
        }
        return List.copyOf(pages);
    }

    private static List<Path> sources(Path folder) throws EvaluationException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(SOURCE))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new EvaluationException(folder + ": cannot be opened; name a folder with pages");
        }
    }

    private static String title(Path facts) throws EvaluationException {
        if (!Files.isRegularFile(facts)) {
            return "";
        }
        try {
            return JSON.readTree(TextFile.read(facts)).path("title").asText("");
        } catch (JsonProcessingException e) {
            throw new EvaluationException(facts + ", line " + e.getLocation().getLineNr() + ": is no JSON ("
                    + e.getOriginalMessage() + "); mend it there");
        }
    }
}

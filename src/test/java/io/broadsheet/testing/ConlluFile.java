package io.broadsheet.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Holds a file against the rules of CoNLL-U, as universaldependencies.org states them. */
public final class ConlluFile {
    private ConlluFile() {}

    /** Fails where the file breaks a rule; gives the words of each sentence, ten fields each. */
    public static List<List<String[]>> check(Path file) throws IOException {
        String all = Files.readString(file);
        assertThat(all).matches("(?s)|.*\n\n").doesNotContain("\n\n\n");
        List<List<String[]>> sentences = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (String block : List.of(all.stripTrailing().split("\n\n", -1))) {
            String text = "";
            String id = "";
            List<String[]> words = new ArrayList<>();
            for (String line : List.of(block.split("\n", -1))) {
                if (line.startsWith("# text = ")) {
                    text = line.substring("# text = ".length());
                } else if (line.startsWith("# sent_id = ")) {
                    id = line.substring("# sent_id = ".length());
                } else if (!line.startsWith("#") || line.indexOf('\t') >= 0) {
                    words.add(line.split("\t", -1));
                }
            }
            assertThat(ids.add(id)).as(id).isTrue();
            assertThat(id).isNotEmpty().doesNotContainAnyWhitespaces().doesNotContain("/");
            check(words, text);
            sentences.add(words);
        }
        return sentences;
    }

    private static void check(List<String[]> words, String text) {
        StringBuilder spelled = new StringBuilder();
        int roots = 0;
        for (int i = 0; i < words.size(); i++) {
            String[] fields = words.get(i);
            assertThat(fields)
                    .hasSize(10)
                    .allSatisfy(field -> assertThat(field)
                            .isNotEmpty()
                            .isEqualTo(field.strip())
                            .doesNotContain("  ", "\r"));
            assertThat(fields[0]).isEqualTo(String.valueOf(i + 1));
            assertThat(List.of(fields[3], fields[4], fields[5], fields[6], fields[7], fields[8], fields[9]))
                    .noneMatch(field -> field.contains(" "));
            if (!fields[6].equals("_")) {
                assertThat(Integer.parseInt(fields[6]))
                        .isBetween(0, words.size())
                        .isNotEqualTo(i + 1);
                assertThat(fields[7].equals("root")).isEqualTo(fields[6].equals("0"));
                roots += fields[6].equals("0") ? 1 : 0;
            }
            spelled.append(fields[1]);
            boolean last = i + 1 == words.size();
            spelled.append(last || fields[9].contains("SpaceAfter=No") ? "" : " ");
        }
        assertThat(words).isNotEmpty();
        assertThat(spelled.toString()).isEqualTo(text);
        assertThat(roots).isEqualTo(words.get(0)[6].equals("_") ? 0 : 1);
    }
}

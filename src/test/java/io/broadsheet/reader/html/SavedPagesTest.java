package io.broadsheet.reader.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.model.Document;
import io.broadsheet.model.DocumentBlock;
import io.broadsheet.model.DocumentBlock.Kind;
import io.broadsheet.model.DocumentFacts;
import io.broadsheet.reader.InputBytes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pages of outlets that are not, in the styles of the systems that real ones are made with. To write what is read from them
 * anew: {@code -Dgolden.update=true}.
 */
final class SavedPagesTest {
    private static final Path PAGES = Path.of("src/test/resources/pages");
    private static final String SOURCE = ".source.html";

    static List<String> pages() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(SOURCE))
                    .map(name -> name.substring(0, name.length() - SOURCE.length()))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void readsTheStoryThatPeopleRead(String name) throws Exception {
        Document document = read(name);

        String story = document.blocks().stream()
                .filter(block -> block.kind() != Kind.TITLE)
                .map(block -> document.text().cut(block.span()))
                .collect(Collectors.joining("\n\n", "", "\n"));
        assertThat(story).isEqualTo(Files.readString(PAGES.resolve(name + ".expected.txt")));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void knowsPartsAndFacts(String name) throws Exception {
        String shown = shown(read(name));
        Path golden = PAGES.resolve(name + ".document.txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(golden, shown);
        }

        assertThat(shown).isEqualTo(Files.readString(golden));
    }

    private static Document read(String name) throws Exception {
        byte[] bytes = Files.readAllBytes(PAGES.resolve(name + SOURCE));
        return new HtmlReader().read(new InputBytes(name, name + ".html", bytes));
    }

    private static String shown(Document document) {
        DocumentFacts facts = document.facts();
        StringBuilder text = new StringBuilder();
        text.append("byline: ").append(facts.byline()).append('\n');
        text.append("published: ").append(facts.published()).append('\n');
        text.append("language: ").append(facts.language()).append('\n');
        facts.fields()
                .forEach(field -> text.append(field.name())
                        .append(": ")
                        .append(field.value())
                        .append('\n'));
        document.omissions()
                .forEach(omission -> text.append("left out: ")
                        .append(omission.code().text())
                        .append(' ')
                        .append(omission.message())
                        .append('\n'));
        text.append('\n');
        for (DocumentBlock block : document.blocks()) {
            String words = document.text().cut(block.span());
            text.append(block.kind())
                    .append(block.level() > 0 ? " " + block.level() : "")
                    .append(": ")
                    .append(words.length() > 60 ? words.substring(0, 60) + "…" : words)
                    .append('\n');
        }
        return text.toString();
    }
}

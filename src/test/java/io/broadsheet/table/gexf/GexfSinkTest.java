package io.broadsheet.table.gexf;

import static io.broadsheet.testing.SinkFolder.row;
import static io.broadsheet.testing.SinkFolder.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.batch.FormatRun;
import io.broadsheet.table.Cell;
import io.broadsheet.table.TableSink;
import io.broadsheet.testing.SinkFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

final class GexfSinkTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private static List<Cell> named(String article, String section, String name) {
        return row("entities", "article_id", article, "section_id", section, "name", name, "type", "PERSON");
    }

    private static List<Cell> total(String name, int mentions) {
        return row("corpus_entities", "name", name, "type", "PERSON", "mentions", mentions, "articles", 2);
    }

    /** Three names in three sections of two articles. */
    private Document graph(int mostNodes) throws Exception {
        SinkFolder files = new SinkFolder(folder);
        try (TableSink sink = new GexfSink(files.of("names.gexf"), files.of("sections"), mostNodes)) {
            sink.write(
                    table("entities"), List.of(named("a", "0", "Ada"), named("a", "0", "Bo"), named("a", "1", "Bo")));
            sink.write(
                    table("entities"),
                    // Two of an article's people may have one name.
                    List.of(
                            named("b", "1", "Bo"),
                            named("b", "1", "Ada"),
                            named("b", "1", "Cy"),
                            named("b", "1", "Cy")));
            sink.write(table("corpus_entities"), List.of(total("Bo", 9)));
            sink.write(table("corpus_entities"), List.of(total("Ada", 4)));
            sink.write(table("corpus_entities"), List.of(total("Cy", 2)));
            sink.finish();
        }
        assertThat(files.files()).containsExactly("names.gexf");
        return read();
    }

    private Document read() throws Exception {
        DocumentBuilderFactory xml = DocumentBuilderFactory.newDefaultInstance();
        xml.setNamespaceAware(true);
        return xml.newDocumentBuilder().parse(folder.resolve("names.gexf").toFile());
    }

    private static List<String> all(Document graph, String element, String... attributes) {
        var found = graph.getElementsByTagNameNS("http://gexf.net/1.3", element);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .map(one -> String.join(
                        " ", List.of(attributes).stream().map(one::getAttribute).toList()))
                .toList();
    }

    @Test
    void countsTheSectionsThatNameTwo() throws Exception {
        Document graph = graph(10);

        assertThat(all(graph, "node", "id", "label")).containsExactly("0 Bo", "1 Ada", "2 Cy");
        assertThat(all(graph, "edge", "source", "target", "weight")).containsExactly("0 1 2", "0 2 1", "1 2 1");
        assertThat(all(graph, "attvalue", "for", "value")).contains("mentions 9", "articles 2", "type PERSON");
    }

    @Test
    void keepsTheMostMentionedAndSaysSo() throws Exception {
        Document graph = graph(2);

        assertThat(all(graph, "node", "label")).containsExactly("Bo", "Ada");
        assertThat(all(graph, "edge", "source", "target", "weight")).containsExactly("0 1 2");
        assertThat(graph.getElementsByTagName("description").item(0).getTextContent())
                .contains("The 2 most mentioned names; 1 more are left out.");
    }

    @Test
    void readsTheNamesOfARunWithoutTheirTables() throws Exception {
        FormatRun.write(folder, List.of(new GexfFormat()), Set.of("articles"));

        assertThat(folder.resolve("entities.csv")).doesNotExist();
        assertThat(all(read(), "node", "label")).contains("Ada Moreno", "Jonas Petersen");
        assertThat(all(read(), "edge", "weight")).isNotEmpty();
    }
}

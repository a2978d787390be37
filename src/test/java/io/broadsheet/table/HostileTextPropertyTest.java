package io.broadsheet.table;

import static io.broadsheet.testing.SinkFolder.row;
import static io.broadsheet.testing.SinkFolder.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.table.conllu.ConlluFormat;
import io.broadsheet.table.gexf.GexfFormat;
import io.broadsheet.table.parquet.ParquetFormat;
import io.broadsheet.table.xlsx.XlsxFormat;
import io.broadsheet.testing.ConlluFile;
import io.broadsheet.testing.SinkFolder;
import io.broadsheet.testing.WrittenRows;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Whatever text cells hold, half surrogates and control characters too, the files of every format stay whole. */
final class HostileTextPropertyTest {
    @Provide
    Arbitrary<List<String>> texts() {
        Arbitrary<String> any = Arbitraries.strings().all().ofMinLength(1).ofMaxLength(12);
        Arbitrary<String> nasty = Arbitraries.of(
                "\u0000",
                "\uD83D",
                "\uDE80x",
                " a ",
                "_x0041_",
                "__x000D_",
                "a\tb\nc\r",
                "]]>",
                "<&\"'>",
                "=1+1",
                "March 12",
                "\uFFFE",
                "\uD83D\uDE80",
                "\u00A0",
                "_",
                "1e5",
                "\u2028");
        return Arbitraries.oneOf(any, nasty).list().ofMinSize(1).ofMaxSize(40);
    }

    @Property(tries = 15, shrinking = ShrinkingMode.OFF)
    void keepsTextsInWorkbooks(@ForAll("texts") List<String> texts) throws IOException {
        inFolder(folder -> {
            write(
                    new XlsxFormat(),
                    "values",
                    folder,
                    texts.stream().map(text -> row("values", "surface", text)).toList());

            assertThat(surfaces(WrittenRows.XLSX, folder))
                    .isEqualTo(
                            texts.stream().map(HostileTextPropertyTest::inXml).toList());
        });
    }

    @Property(tries = 15, shrinking = ShrinkingMode.OFF)
    void keepsTextsInParquet(@ForAll("texts") List<String> texts) throws IOException {
        inFolder(folder -> {
            write(
                    new ParquetFormat(),
                    "values",
                    folder,
                    texts.stream().map(text -> row("values", "surface", text)).toList());

            assertThat(surfaces(WrittenRows.PARQUET, folder))
                    .isEqualTo(texts.stream()
                            .map(text -> new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                            .toList());
        });
    }

    @Property(tries = 15, shrinking = ShrinkingMode.OFF)
    void keepsNamesInGraphs(@ForAll("texts") List<String> texts) throws IOException {
        inFolder(folder -> {
            write(
                    new GexfFormat(),
                    "corpus_entities",
                    folder,
                    texts.stream()
                            .map(text -> row("corpus_entities", "name", text, "type", "PERSON", "mentions", 1))
                            .toList());

            DocumentBuilderFactory xml = DocumentBuilderFactory.newDefaultInstance();
            NodeList nodes = xml.newDocumentBuilder()
                    .parse(folder.folder().resolve("names.gexf").toFile())
                    .getElementsByTagName("node");
            assertThat(nodes.getLength()).isEqualTo(texts.size());
        });
    }

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void writesWordsThatToolsOfTreebanksRead(@ForAll("texts") List<String> texts) throws IOException {
        inFolder(folder -> {
            List<List<Cell>> tokens = new ArrayList<>();
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < texts.size(); i++) {
                int begin = text.codePointCount(0, text.length());
                text.append(texts.get(i));
                tokens.add(row(
                        "tokens",
                        "sentence_id",
                        "s 0",
                        "begin",
                        begin,
                        "end",
                        text.codePointCount(0, text.length()),
                        "word",
                        texts.get(i),
                        "lemma",
                        texts.get(i),
                        "pos",
                        "NN",
                        "ner",
                        texts.get(i),
                        "head",
                        i,
                        "deprel",
                        i == 0 ? "root" : "dep"));
                text.append(i % 2 == 0 ? " " : "");
            }
            ConlluFormat format = new ConlluFormat();
            try (TableSink sink = format.open(SinkFolder.read(format, Set.of()), folder)) {
                sink.write(
                        table("sentences"),
                        List.of(row(
                                "sentences",
                                "article_id",
                                texts.get(0),
                                "sentence_id",
                                "s 0",
                                "text",
                                text.toString())));
                sink.write(table("tokens"), tokens);
                sink.finish();
            }

            ConlluFile.check(folder.folder().resolve("tokens.conllu"));
        });
    }

    private static List<String> surfaces(WrittenRows reader, SinkFolder folder) throws IOException {
        return reader.rows(folder.folder(), "values").stream()
                .map(row -> row.getOrDefault("surface", ""))
                .toList();
    }

    private static void write(TableFormat format, String table, SinkFolder folder, List<List<Cell>> rows)
            throws IOException {
        try (TableSink sink = format.open(SinkFolder.read(format, Set.of(table)), folder)) {
            sink.write(table(table), rows);
            sink.finish();
        }
    }

    /** What XML can hold of a text. */
    private static String inXml(String text) {
        return text.codePoints()
                .filter(c -> c >= ' ' || "\t\n\r".indexOf(c) >= 0)
                .filter(c -> c < 0xD800 || c > 0xDFFF)
                .filter(c -> c != 0xFFFE && c != 0xFFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Does something in a folder that is gone afterwards. */
    private static void inFolder(Check check) throws IOException {
        Path folder = Files.createTempDirectory("hostile");
        try {
            check.in(new SinkFolder(folder));
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException(e);
        } finally {
            try (var files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    @FunctionalInterface
    private interface Check {
        void in(SinkFolder folder) throws IOException, SAXException, ParserConfigurationException;
    }
}

package io.broadsheet.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.opencsv.CSVWriter;
import com.opencsv.ICSVWriter;
import io.airlift.compress.zstd.ZstdOutputStream;
import io.broadsheet.NewsAnalyzer;
import io.broadsheet.model.AnalyzedArticle;
import io.broadsheet.model.ArticleText;
import io.broadsheet.model.Section;
import io.broadsheet.model.Span;
import io.broadsheet.reader.registry.FormatRegistry;
import io.broadsheet.testing.InputFolder;
import io.broadsheet.testing.PlainEngine;
import io.broadsheet.testing.ZipFiles;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample article says the same in whatever format it comes. */
final class SampleArticleFormatsTest {
    private static final Path SAMPLE = Path.of("input/chinas-silicon-valley.txt");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private static List<String> lines() throws IOException {
        return Files.readString(SAMPLE).lines().filter(line -> !line.isBlank()).toList();
    }

    /** The title and, in turn, headings and paragraphs. */
    private static String markdown() throws IOException {
        List<String> blocks = new ArrayList<>();
        for (String line : lines()) {
            String hashes = blocks.isEmpty() ? "# " : line.length() < 100 ? "## " : "";
            blocks.add(hashes + line.replace("*", "\\*"));
        }
        return String.join("\n\n", blocks) + "\n";
    }

    private static AnalyzedArticle read(String file, String text) throws IOException, UnreadableArticleException {
        ByteArrayInputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return NewsAnalyzer.on(new PlainEngine())
                .analyze(new ArticleReader(FormatRegistry.ALL, 500_000).read("sample", file, in));
    }

    /** All that is said of it, in words rather than offsets. */
    private static String said(AnalyzedArticle article) {
        ArticleText text = article.document().text();
        List<String> said = new ArrayList<>();
        for (Section section : article.sections()) {
            said.add(section.id() + " " + section.level() + " " + section.parentId() + " " + section.heading());
            for (Span paragraph : section.paragraphs()) {
                said.add("  " + text.cut(paragraph));
            }
        }
        article.sentences()
                .forEach(sentence -> said.add(sentence.sectionId() + " " + sentence.paragraphIndex() + " "
                        + sentence.kind() + " " + text.cut(sentence.span()) + " " + sentence.sentiment()));
        article.mentions()
                .forEach(mention ->
                        said.add(mention.sentenceId() + " " + mention.entityId() + " " + text.cut(mention.span())));
        article.entities().forEach(entity -> said.add(entity.toString()));
        article.quotes()
                .forEach(quote -> said.add(quote.id() + " " + quote.kind() + " " + text.cut(quote.span()) + " "
                        + quote.attribution().speaker()));
        return said.stream().collect(Collectors.joining("\n"));
    }

    private static AnalyzedArticle plain() throws IOException, UnreadableArticleException {
        return read("sample.txt", Files.readString(SAMPLE));
    }

    @Test
    void isTheSameInMarkdown() throws Exception {
        AnalyzedArticle marked = read("sample.md", markdown());

        assertThat(marked.sections()).hasSize(7);
        assertThat(marked.quotes()).isNotEmpty();
        assertThat(said(marked)).isEqualTo(said(plain()));
    }

    @Test
    void isTheSameAsARecordOfACorpus() throws Exception {
        String body = Files.readString(SAMPLE).lines().skip(1).collect(Collectors.joining("\n"));
        String json = new ObjectMapper()
                .createObjectNode()
                .put("id", "sample")
                .put("title", lines().get(0))
                .put("text", body)
                .toString();
        Path file = Files.writeString(folder.resolve("press.jsonl"), json + "\n");
        InputLister lister = new InputLister(
                List.of(file.toString()),
                InputStream.nullInputStream(),
                new ArticleReader(FormatRegistry.ALL, 500_000),
                inner -> false);
        List<ListedInput> listed = new ArrayList<>();
        lister.list(listed::add);

        AnalyzedArticle entry = NewsAnalyzer.on(new PlainEngine())
                .analyze(lister.open(listed.get(0)).read());

        assertThat(said(entry)).isEqualTo(said(plain()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sample.csv",
                "sample.tsv",
                "sample.csv.zst",
                "sample.jsonl.gz",
                "sample.txt.gz",
                "sample.zip",
                "sample.csv.zip"
            })
    void isTheSameInTablesAndArchives(String name) throws Exception {
        InputFolder inputs = new InputFolder(folder, 500_000);
        byte[] text = Files.readAllBytes(SAMPLE);
        Path file = inputs.write(
                name,
                switch (name) {
                    case "sample.csv" -> table(',', "\r\n");
                    case "sample.tsv" -> table('\t', "\n");
                    case "sample.csv.zst" -> packed(ZstdOutputStream::new, table(';', "\n"));
                    case "sample.jsonl.gz" -> packed(GZIPOutputStream::new, json());
                    case "sample.txt.gz" -> packed(GZIPOutputStream::new, text);
                    case "sample.zip" ->
                        new ZipFiles().with("2016/sample.txt", text).bytes();
                    default ->
                        new ZipFiles().with("press.csv", table('|', "\n")).bytes();
                });

        InputFolder.Listing listing = inputs.list(file);

        assertThat(listing.sources()).hasSize(1);
        assertThat(said(NewsAnalyzer.on(new PlainEngine())
                        .analyze(listing.sources().get(0).read())))
                .isEqualTo(said(plain()));
    }

    private interface Packing {
        OutputStream into(OutputStream out) throws IOException;
    }

    private static byte[] packed(Packing packing, byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream packer = packing.into(out)) {
            packer.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] table(char delimiter, String lineEnd) throws IOException {
        StringWriter out = new StringWriter();
        try (CSVWriter csv = new CSVWriter(
                out, delimiter, ICSVWriter.DEFAULT_QUOTE_CHARACTER, ICSVWriter.DEFAULT_ESCAPE_CHARACTER, lineEnd)) {
            csv.writeNext(new String[] {"id", "title", "text"}, false);
            csv.writeNext(new String[] {"sample", lines().get(0), body()}, false);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] json() throws IOException {
        return new ObjectMapper()
                .createObjectNode()
                .put("id", "sample")
                .put("title", lines().get(0))
                .put("text", body())
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String body() throws IOException {
        return Files.readString(SAMPLE).lines().skip(1).collect(Collectors.joining("\n"));
    }
}

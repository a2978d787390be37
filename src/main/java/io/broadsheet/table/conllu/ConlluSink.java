package io.broadsheet.table.conllu;

import io.broadsheet.table.Cell;
import io.broadsheet.table.Columns;
import io.broadsheet.table.Table;
import io.broadsheet.table.TableSink;
import io.broadsheet.table.Tables;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes CoNLL-U, an article at a time: its sentences come before its tokens. */
final class ConlluSink implements TableSink {
    private final Writer out;
    /** Those of the article whose tokens come next, by their ids. */
    private final Map<String, Sentence> sentences = new LinkedHashMap<>();

    ConlluSink(Path file) throws IOException {
        // Half surrogates become question marks, and cost nobody the file.
        this.out = new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8));
    }

    @Override
    public int write(Table<?> table, List<List<Cell>> rows) throws IOException {
        Columns columns = Columns.of(table);
        if (table.name().equals(ConlluFormat.SENTENCES)) {
            sentences.clear();
            for (List<Cell> row : rows) {
                Sentence sentence = Sentence.of(columns, row);
                sentences.put(sentence.id(), sentence);
            }
        } else if (table.name().equals(Tables.TOKENS)) {
            for (List<Cell> row : rows) {
                Optional.ofNullable(sentences.get(columns.text(row, "sentence_id")))
                        .ifPresent(sentence -> sentence.words().add(Word.of(columns, row)));
            }
            writeArticle();
        }
        return 0;
    }

    private void writeArticle() throws IOException {
        long paragraph = -1;
        for (Sentence sentence : sentences.values()) {
            if (!sentence.words().isEmpty()) {
                if (paragraph < 0) {
                    comment("newdoc id", sentence.articleId());
                }
                if (sentence.paragraph() != paragraph) {
                    out.write("# newpar\n");
                }
                paragraph = sentence.paragraph();
                write(sentence);
            }
        }
        sentences.clear();
    }

    private void write(Sentence sentence) throws IOException {
        comment("sent_id", sentence.uniqueId());
        comment("section_id", sentence.sectionId());
        List<Word> words = sentence.words();
        StringBuilder text = new StringBuilder();
        StringBuilder lines = new StringBuilder();
        boolean isTree = Word.areTree(words);
        for (int i = 0; i < words.size(); i++) {
            Optional<Word> next = i + 1 < words.size() ? Optional.of(words.get(i + 1)) : Optional.empty();
            boolean spaceAfter = next.isEmpty() || sentence.hasSpace(words.get(i), next.get());
            String form = sentence.form(words, i);
            text.append(form);
            if (spaceAfter && next.isPresent()) {
                text.append(' ');
            }
            lines.append(words.get(i).line(i + 1, form, isTree, spaceAfter)).append('\n');
        }
        comment("text", text.toString());
        out.append(lines).append('\n');
    }

    private void comment(String name, String value) throws IOException {
        out.write("# " + name + " = " + Fields.line(value) + "\n");
    }

    @Override
    public void finish() throws IOException {
        close();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}

package io.broadsheet.evaluation;

import io.broadsheet.model.EntityType;
import io.broadsheet.model.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Words with name tags in BIO form: {@code word TAB tag}, an empty line between sentences, {@code -DOCSTART-} before each
 * document. Immutable and safe for use by several threads.
 */
public final class TaggedFile {
    private static final String DOCUMENT = "-DOCSTART-";
    private static final String NO_NAME = "O";

    /** A mention must cover so much of a word, or it does not name it: "Osby" in "Osby-based" names nothing. */
    private static final double MOST = 2.0 / 3;

    private final Path file;
    private final List<String> lines;
    private final List<Document> documents;

    private TaggedFile(Path file, List<String> lines, List<Document> documents) {
        this.file = file;
        this.lines = lines;
        this.documents = documents;
    }

    /** A word: its line in the file, from 0, its tag, and where it stands in its document's text. */
    private record Word(int line, String tag, Span span) {}

    /** A document's words as a text, sentence by sentence with an empty line between. */
    private record Document(String name, String text, List<Word> words) {}

    /**
     * Reads a file.
     *
     * @throws EvaluationException if it cannot be read or is not as described; the message names the line
     */
    public static TaggedFile read(Path file) throws EvaluationException {
        List<String> lines = TextFile.read(file).lines().toList();
        List<Document> documents = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        List<Word> words = new ArrayList<>();
        int length = 0;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith(DOCUMENT)) {
                close(documents, text, words);
                length = 0;
            } else if (line.isBlank()) {
                if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
                    text.append("\n\n");
                    length += 2;
                }
            } else {
                String[] cells = line.split("\t", -1);
                if (cells.length < 2 || cells[0].isBlank() || cells[1].isBlank()) {
                    throw new EvaluationException(file + ", line " + (i + 1) + ": must be a word, a tab and its tag, "
                            + "but is '" + Shortened.to(40, line) + "'");
                }
                if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
                    text.append(' ');
                    length++;
                }
                int end = length + cells[0].codePointCount(0, cells[0].length());
                words.add(new Word(i, cells[1].strip(), new Span(length, end)));
                text.append(cells[0]);
                length = end;
            }
        }
        close(documents, text, words);
        if (documents.isEmpty()) {
            throw new EvaluationException(file + ": holds no words; each line must be a word, a tab and its tag");
        }
        return new TaggedFile(file, lines, documents);
    }

    private static void close(List<Document> documents, StringBuilder text, List<Word> words) {
        if (!words.isEmpty()) {
            String name = String.format(Locale.ROOT, "%06d", documents.size() + 1);
            documents.add(new Document(name, text.toString(), List.copyOf(words)));
        }
        text.setLength(0);
        words.clear();
    }

    /**
     * Writes each document's text as a file of its own, to be analysed.
     *
     * @return the files, in order
     */
    public List<Path> writeTexts(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Document document : documents) {
            files.add(Files.writeString(
                    folder.resolve(document.name() + ".txt"), document.text(), StandardCharsets.UTF_8));
        }
        return files;
    }

    /**
     * Measures the mentions in the tables of the texts.
     *
     * @throws EvaluationException if the tables are not there or broken
     */
    public TagReport measure(Path tables) throws EvaluationException {
        Map<String, List<NamedRow>> rows = new HashMap<>();
        for (NamedRow row : NamedRow.read(tables)) {
            rows.computeIfAbsent(row.article(), name -> new ArrayList<>()).add(row);
        }
        String[] tags = new String[lines.size()];
        Arrays.fill(tags, "");
        for (Document document : documents) {
            document.words().forEach(word -> tags[word.line()] = NO_NAME);
            for (NamedRow row : Optional.ofNullable(rows.get(document.name())).orElse(List.of())) {
                tag(document, row, tags);
            }
        }
        return new TagReport(file, scores(tags), predictions(tags));
    }

    /** Tags the words that a mention covers, unless it covers one of them by a small part only. */
    private static void tag(Document document, NamedRow row, String[] tags) {
        List<Word> covered = document.words().stream()
                .filter(word -> word.span().overlaps(row.span()))
                .toList();
        if (covered.stream()
                .allMatch(word ->
                        word.span().overlap(row.span()) >= MOST * word.span().length())) {
            for (int i = 0; i < covered.size(); i++) {
                tags[covered.get(i).line()] = (i == 0 ? "B-" : "I-") + row.type();
            }
        }
    }

    private Map<EntityType, Tally> scores(String[] tags) {
        Map<EntityType, Tally> scores = new HashMap<>();
        for (List<Word> sentence : sentences()) {
            List<TagSpan> gold = TagSpan.of(sentence.stream().map(Word::tag).toList());
            List<TagSpan> predicted =
                    TagSpan.of(sentence.stream().map(word -> tags[word.line()]).toList());
            for (EntityType type : EntityType.values()) {
                List<TagSpan> ofGold =
                        gold.stream().filter(span -> span.type() == type).toList();
                List<TagSpan> ofTags =
                        predicted.stream().filter(span -> span.type() == type).toList();
                int right = (int) ofTags.stream().filter(ofGold::contains).count();
                scores.merge(type, new Tally(ofGold.size(), right, ofTags.size(), right), Tally::plus);
            }
        }
        return scores;
    }

    /** The words of each sentence: those in lines without a gap between. */
    private List<List<Word>> sentences() {
        List<List<Word>> sentences = new ArrayList<>();
        for (Document document : documents) {
            List<Word> sentence = new ArrayList<>();
            for (Word word : document.words()) {
                if (!sentence.isEmpty() && sentence.get(sentence.size() - 1).line() + 1 < word.line()) {
                    sentences.add(List.copyOf(sentence));
                    sentence.clear();
                }
                sentence.add(word);
            }
            sentences.add(List.copyOf(sentence));
        }
        return sentences;
    }

    /** The file with one more column. */
    private String predictions(String[] tags) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < tags.length; i++) {
            String line = lines.get(i);
            text.append(line);
            if (line.startsWith(DOCUMENT)) {
                text.append(line.indexOf('\t') >= 0 ? "\t" + NO_NAME : "");
            } else if (!tags[i].isEmpty()) {
                text.append('\t').append(tags[i]);
            }
            text.append('\n');
        }
        return text.toString();
    }
}

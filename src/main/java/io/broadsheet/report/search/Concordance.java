package io.broadsheet.report.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.broadsheet.report.io.ArticleRows;
import io.broadsheet.report.io.ReportFiles;
import io.broadsheet.report.io.Row;
import io.broadsheet.report.search.Postings.Place;
import io.broadsheet.report.search.Words.Word;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes the files of the search. An index of words and one of names say where each stands; the texts are kept beside, so that
 * what is found can be shown in its context. All are cut into parts of some 64 kilobytes, scripts that hand their part to the
 * page (a page that is opened from the disk may read nothing else), so that a search reads a few of them. For use by one
 * thread.
 *
 * <p>Memory: four bytes or so for each word of the texts, twice that while an array grows.
 */
public final class Concordance {
    /** Texts of more words are not indexed: the index is held in memory until it is written. */
    public static final long MOST_WORDS = 30_000_000;

    /** How many names can be looked up: the most mentioned ones. */
    private static final int MOST_NAMES = 20_000;

    private static final int PART = 1 << 16;
    /** Between words and what is between them; texts have none, and JSON writes it as it is. */
    private static final char LIMIT = '\u007f';

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ReportFiles files;
    private final long mostWords;
    private final Map<String, Postings> words = new HashMap<>();
    private final Map<Name, Postings> names = new HashMap<>();
    private final List<Integer> firstArticles = new ArrayList<>();
    private final List<Object> texts = new ArrayList<>();
    private int length;
    private long count;
    private int articles;

    /** A search whose files are written there. */
    public Concordance(ReportFiles files) {
        this(files, MOST_WORDS);
    }

    Concordance(ReportFiles files, long mostWords) {
        this.files = files;
        this.mostWords = mostWords;
    }

    private record Name(String name, String type) {}

    /**
     * Adds an article.
     *
     * @param number its page's number, greater than that of the one before
     * @param title what it is called in the results
     * @return whether there was room for it
     */
    public boolean add(int number, String title, ArticleRows article) throws IOException {
        int[] text = article.text().codePoints().toArray();
        List<Word> found = Words.of(text);
        if (count + found.size() > mostWords) {
            return false;
        }
        count += found.size();
        articles++;
        Map<String, List<Place>> places = new LinkedHashMap<>();
        for (int i = 0; i < found.size(); i++) {
            String word = new String(
                    text,
                    found.get(i).begin(),
                    found.get(i).end() - found.get(i).begin());
            places.computeIfAbsent(Words.key(word), key -> new ArrayList<>()).add(new Place(i, 0));
        }
        places.forEach((key, all) ->
                words.computeIfAbsent(key, unseen -> new Postings()).add(number, all));
        addNames(number, article, found);
        addText(number, title, text, found, article.rows("sentences"));
        return true;
    }

    private void addNames(int number, ArticleRows article, List<Word> found) {
        Map<Name, List<Place>> places = new LinkedHashMap<>();
        for (Row mention : article.rows("mentions")) {
            int first = firstEndingBehind(found, mention.whole("begin"));
            int last = firstEndingBehind(found, mention.whole("end") - 1);
            if (first < found.size()) {
                places.computeIfAbsent(new Name(mention.text("name"), mention.text("type")), name -> new ArrayList<>())
                        .add(new Place(first, Math.max(1, Math.min(last, found.size() - 1) - first + 1)));
            }
        }
        places.forEach((name, all) -> {
            all.sort(Comparator.comparingInt(Place::position));
            names.computeIfAbsent(name, unseen -> new Postings()).add(number, all);
        });
    }

    /** The number of the first word that ends behind an offset. */
    private static int firstEndingBehind(List<Word> words, int offset) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void addText(int number, String title, int[] text, List<Word> words, List<Row> sentences)
            throws IOException {
        StringBuilder cut = new StringBuilder();
        int from = 0;
        for (Word word : words) {
            append(cut, text, from, word.begin());
            cut.append(LIMIT);
            append(cut, text, word.begin(), word.end());
            cut.append(LIMIT);
            from = word.end();
        }
        append(cut, text, from, text.length);
        List<Integer> begins = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (Row sentence : sentences) {
            begins.add(firstEndingBehind(words, sentence.whole("begin")));
            ids.add(sentence.text("sentence_id"));
        }
        if (length == 0) {
            firstArticles.add(number);
        }
        texts.add(List.of(number, title, cut.toString(), begins, String.join(" ", ids)));
        length += cut.length();
        if (length >= PART) {
            writeTexts();
        }
    }

    private static void append(StringBuilder to, int[] text, int begin, int end) {
        for (int i = begin; i < end; i++) {
            to.appendCodePoint(text[i] == LIMIT ? ' ' : text[i]);
        }
    }

    private void writeTexts() throws IOException {
        if (length > 0) {
            write("texts", "t" + (firstArticles.size() - 1), firstArticles.size() - 1, texts);
            texts.clear();
            length = 0;
        }
    }

    /** Writes what is left; the index last, by which the page finds the rest. */
    public void finish() throws IOException {
        writeTexts();
        List<String> firstWords = writeWords();
        List<Object> listed = writeNames();
        write("names", "names", 0, listed);
        Map<String, Object> index = new LinkedHashMap<>();
        index.put("articles", articles);
        index.put("words", count);
        index.put("firstWords", firstWords);
        index.put("firstArticles", firstArticles);
        write("index", "index", 0, index);
    }

    private List<String> writeWords() throws IOException {
        List<String> firstWords = new ArrayList<>();
        Map<String, String> part = new LinkedHashMap<>();
        int size = 0;
        for (Map.Entry<String, Postings> word : new TreeMap<>(words).entrySet()) {
            if (size == 0) {
                firstWords.add(word.getKey());
            }
            part.put(word.getKey(), word.getValue().toString());
            size += word.getKey().length() + word.getValue().size();
            if (size >= PART) {
                write("words", "w" + (firstWords.size() - 1), firstWords.size() - 1, part);
                part.clear();
                size = 0;
            }
        }
        if (size > 0) {
            write("words", "w" + (firstWords.size() - 1), firstWords.size() - 1, part);
        }
        return firstWords;
    }

    /** Writes the places of names, and tells of each the part that has them. */
    private List<Object> writeNames() throws IOException {
        List<Map.Entry<Name, Postings>> most = names.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<Name, Postings> entry) ->
                                -entry.getValue().places())
                        .thenComparing(entry -> entry.getKey().name())
                        .thenComparing(entry -> entry.getKey().type()))
                .limit(MOST_NAMES)
                .toList();
        List<Object> listed = new ArrayList<>();
        List<String> part = new ArrayList<>();
        int number = 0;
        int size = 0;
        for (Map.Entry<Name, Postings> name : most) {
            listed.add(List.of(
                    name.getKey().name(), name.getKey().type(), name.getValue().places(), number, part.size()));
            part.add(name.getValue().toString());
            size += name.getValue().size();
            if (size >= PART) {
                write("places", "n" + number++, number - 1, part);
                part.clear();
                size = 0;
            }
        }
        if (!part.isEmpty()) {
            write("places", "n" + number, number, part);
        }
        return listed;
    }

    private void write(String kind, String name, int part, Object content) throws IOException {
        files.write("search/" + name + ".js", "concordance." + kind + "(" + part + "," + json(content) + ");\n");
    }

    private static String json(Object content) throws JsonProcessingException {
        return JSON.writeValueAsString(content);
    }
}

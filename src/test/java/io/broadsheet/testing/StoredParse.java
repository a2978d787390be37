package io.broadsheet.testing;

import io.broadsheet.analysis.language.Gender;
import io.broadsheet.analysis.language.NameProbabilities;
import io.broadsheet.analysis.language.ParsedSentence;
import io.broadsheet.analysis.language.ParsedText;
import io.broadsheet.analysis.language.Passage;
import io.broadsheet.analysis.language.TaggedValue;
import io.broadsheet.model.ArticleText;
import io.broadsheet.model.EntityType;
import io.broadsheet.model.Span;
import io.broadsheet.model.Token;
import io.broadsheet.model.ValueType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What an engine was asked and what it answered, as a CoNLL-U file holds it.
 *
 * <p>The comments before the first sentence hold the question (text, day, passages) and the
 * times and numbers, and what lists say of the capitalised words; those before each sentence the number of its passage and
 * its sentiment. MISC holds a token's offsets in code points, its tag, and the probabilities of names in thousandths. An empty column is {@code _}; backslashes, tabs and line ends are escaped.
 *
 * @param text the article's text
 * @param passages what was to be read
 * @param published the article's day
 * @param parsed the answer, which may leave nothing out
 * @param lists what lists say of the text's words
 */
public record StoredParse(
        ArticleText text, List<Passage> passages, String published, ParsedText parsed, StoredLists lists) {
    private static final String TEXT = "# text = ";
    private static final String PUBLISHED = "# published = ";
    private static final String PASSAGE = "# passage = ";
    private static final String VALUE = "# value = ";
    private static final String FIRST_NAME = "# first_name = ";
    private static final String LABELS = "# labels = ";
    private static final String IN_PASSAGE = "# in_passage = ";
    private static final String SENTIMENT = "# sentiment = ";
    private static final String HEADING = "heading";
    private static final String PARAGRAPH = "paragraph";
    private static final Pattern TAB = Pattern.compile("\t");
    private static final double THOUSAND = 1_000;
    private static final Pattern COMMA = Pattern.compile(",");
    private static final Pattern SPACE = Pattern.compile(" ");
    private static final Pattern MISC = Pattern.compile("begin=|\\|end=|\\|ner=|\\|names=");

    public StoredParse {
        passages = List.copyOf(passages);
        if (!parsed.omissions().isEmpty()) {
            throw new IllegalArgumentException(
                    "a stored text is read whole, but of this one " + parsed.omissions() + " were left out: " + text);
        }
    }

    /** The file's content. */
    public String write() {
        StringBuilder file = new StringBuilder();
        file.append(TEXT).append(escaped(text.toString())).append('\n');
        file.append(PUBLISHED).append(escaped(published)).append('\n');
        for (Passage passage : passages) {
            line(file, PASSAGE, spanOf(passage.span()), passage.oneSentence() ? HEADING : PARAGRAPH);
        }
        for (TaggedValue value : parsed.values()) {
            line(file, VALUE, spanOf(value.span()), value.type().name(), escaped(value.normalized()));
        }
        lists.genders().forEach((name, gender) -> line(file, FIRST_NAME, name, gender.name()));
        lists.labels().forEach((name, labels) -> line(file, LABELS, name, String.join(" ", labels)));
        for (ParsedSentence sentence : parsed.sentences()) {
            line(file, IN_PASSAGE, String.valueOf(sentence.passage()));
            line(
                    file,
                    SENTIMENT,
                    sentence.sentiment().stream()
                            .map(share -> String.format(Locale.ROOT, "%.3f", share))
                            .collect(Collectors.joining(" ")));
            for (int i = 0; i < sentence.tokens().size(); i++) {
                line(
                        file,
                        "",
                        row(i + 1, sentence.tokens().get(i), sentence.names().get(i)));
            }
            file.append('\n');
        }
        return file.toString();
    }

    private static String row(int id, Token token, NameProbabilities names) {
        return String.join(
                "\t",
                String.valueOf(id),
                escaped(token.word()),
                escaped(token.lemma()),
                "_",
                escaped(token.pos()),
                "_",
                String.valueOf(token.head()),
                escaped(token.deprel()),
                "_",
                "begin=" + token.span().begin() + "|end=" + token.span().end() + "|ner=" + escaped(token.ner())
                        + "|names=" + thousandths(names));
    }

    private static String thousandths(NameProbabilities names) {
        return Arrays.stream(EntityType.values())
                .map(type -> String.valueOf(Math.round(names.of(type) * THOUSAND)))
                .collect(Collectors.joining(","));
    }

    private static NameProbabilities names(String thousandths) {
        List<Double> shares = COMMA.splitAsStream(thousandths)
                .map(share -> Integer.parseInt(share) / THOUSAND)
                .toList();
        return new NameProbabilities(shares.get(0), shares.get(1), shares.get(2), shares.get(3));
    }

    private static void line(StringBuilder file, String key, String... cells) {
        file.append(key).append(String.join("\t", cells)).append('\n');
    }

    private static String spanOf(Span span) {
        return span.begin() + "\t" + span.end();
    }

    /** Reads a file's content. */
    static StoredParse read(String file) {
        String text = "";
        String published = "";
        List<Passage> passages = new ArrayList<>();
        List<TaggedValue> values = new ArrayList<>();
        StoredLists lists = new StoredLists();
        List<ParsedSentence> sentences = new ArrayList<>();
        int passage = 0;
        List<Double> sentiment = List.of();
        List<Token> tokens = new ArrayList<>();
        List<NameProbabilities> names = new ArrayList<>();
        for (String line : file.lines().toList()) {
            if (line.startsWith(TEXT)) {
                text = unescaped(line.substring(TEXT.length()));
            } else if (line.startsWith(PUBLISHED)) {
                published = unescaped(line.substring(PUBLISHED.length()));
            } else if (line.startsWith(PASSAGE)) {
                String[] cells = TAB.split(line.substring(PASSAGE.length()), -1);
                passages.add(new Passage(span(cells[0], cells[1]), cells[2].equals(HEADING)));
            } else if (line.startsWith(VALUE)) {
                values.add(value(TAB.split(line.substring(VALUE.length()), -1)));
            } else if (line.startsWith(FIRST_NAME)) {
                String[] cells = TAB.split(line.substring(FIRST_NAME.length()), -1);
                lists.genders().put(cells[0], Gender.valueOf(cells[1]));
            } else if (line.startsWith(LABELS)) {
                String[] cells = TAB.split(line.substring(LABELS.length()), -1);
                lists.labels().put(cells[0], new TreeSet<>(List.of(SPACE.split(cells[1], -1))));
            } else if (line.startsWith(IN_PASSAGE)) {
                passage = Integer.parseInt(line.substring(IN_PASSAGE.length()));
            } else if (line.startsWith(SENTIMENT)) {
                sentiment = SPACE.splitAsStream(line.substring(SENTIMENT.length()))
                        .filter(share -> !share.isEmpty())
                        .map(Double::valueOf)
                        .toList();
            } else if (!line.isEmpty()) {
                String[] cells = TAB.split(line, -1);
                tokens.add(token(cells));
                names.add(names(MISC.split(cells[9], -1)[4]));
            } else {
                Span span = new Span(
                        tokens.get(0).span().begin(),
                        tokens.get(tokens.size() - 1).span().end());
                sentences.add(new ParsedSentence(passage, span, tokens, sentiment, names));
                tokens.clear();
                names.clear();
            }
        }
        return new StoredParse(
                ArticleText.of(text), passages, published, new ParsedText(sentences, values, List.of()), lists);
    }

    private static TaggedValue value(String[] cells) {
        return new TaggedValue(span(cells[0], cells[1]), ValueType.valueOf(cells[2]), unescaped(cells[3]));
    }

    private static Token token(String[] cells) {
        String[] misc = MISC.split(cells[9], -1);
        return new Token(
                span(misc[1], misc[2]),
                unescaped(cells[1]),
                unescaped(cells[2]),
                unescaped(cells[4]),
                unescaped(misc[3]),
                Integer.parseInt(cells[6]),
                unescaped(cells[7]));
    }

    private static Span span(String begin, String end) {
        return new Span(Integer.parseInt(begin), Integer.parseInt(end));
    }

    private static String escaped(String value) {
        if (value.isEmpty()) {
            return "_";
        }
        return value.equals("_")
                ? "\\_"
                : value.replace("\\", "\\\\")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r")
                        .replace("\t", "\\t");
    }

    private static String unescaped(String value) {
        if (value.equals("_")) {
            return "";
        }
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\' && i + 1 < value.length()) {
                i++;
                plain.append(
                        switch (value.charAt(i)) {
                            case 'n' -> '\n';
                            case 'r' -> '\r';
                            case 't' -> '\t';
                            default -> value.charAt(i);
                        });
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}

package io.broadsheet.reader.office;

import io.broadsheet.model.Document;
import io.broadsheet.model.DocumentBlock.Kind;
import io.broadsheet.model.DocumentFacts;
import io.broadsheet.model.FailureCode;
import io.broadsheet.model.Omission;
import io.broadsheet.reader.DocumentText;
import io.broadsheet.reader.InputBytes;
import io.broadsheet.reader.UnreadableArticleException;
import io.broadsheet.reader.WrittenDay;
import io.broadsheet.reader.office.StyleRole.Purpose;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Gathers the paragraphs of a word processor's file and makes a document of them.
 *
 * <p>The title is the first paragraph in the title's style before all headings; or the first paragraph of all if it is what
 * the file's properties call the title, or a heading of the highest level. A file without any heading has its structure in
 * bold letters and blank lines at best, so its paragraphs become bare text, which the analysis looks at; so do those before the first heading of a
 * file without a title. Not safe for use by several threads.
 */
final class StyledText {
    /** Whoever sets a whole paragraph in a heading's style wants it large. */
    private static final int LONGEST_HEADING = 300;
    /** A paragraph with more line breaks is several. */
    private static final int MOST_LINE_BREAKS = 1;

    private static final int MOST_PLACES = 3;
    private static final int LONGEST_PLACE = 40;
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern EMPTY_LINE = Pattern.compile("\n[ \t\u00A0]*\n+");

    private final int maxCharacters;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final Map<LeftOut, Integer> leftOut = new EnumMap<>(LeftOut.class);
    private final Map<LeftOut, Set<String>> places = new EnumMap<>(LeftOut.class);
    private long characters;

    /** What is no part of the text. */
    enum LeftOut {
        TABLE("table", "tables"),
        FOOTNOTE("footnote or endnote", "footnotes or endnotes"),
        TEXT_BOX("text box", "text boxes"),
        COMMENT("comment", "comments"),
        FORMULA("formula", "formulas"),
        EMBEDDED("embedded file", "embedded files");

        private final String one;
        private final String many;

        LeftOut(String one, String many) {
            this.one = one;
            this.many = many;
        }
    }

    private record Paragraph(StyleRole role, String words) {
        boolean isHeading() {
            return role.is(Purpose.HEADING);
        }

        /** Whether it became a fact, and is no part of the story. */
        boolean isAside() {
            return role.is(Purpose.BYLINE)
                    || (role.is(Purpose.DATE) && !WrittenDay.of(words).isEmpty());
        }
    }

    StyledText(int maxCharacters) {
        this.maxCharacters = maxCharacters;
    }

    /**
     * Adds a paragraph, or several if empty lines part it.
     *
     * @throws UnreadableArticleException if all together get too long
     */
    void add(StyleRole role, String words) throws UnreadableArticleException {
        for (String part : EMPTY_LINE.split(words.replace("\r", ""), -1)) {
            String clean = DocumentText.clean(part);
            characters += clean.length();
            if (characters > 2L * maxCharacters) {
                throw DocumentText.tooLong(maxCharacters);
            }
            if (!clean.isEmpty()) {
                paragraphs.add(new Paragraph(sane(role, clean), clean));
            }
        }
    }

    /**
     * Makes sure that a paragraph does not get longer than the whole text may be.
     *
     * @throws UnreadableArticleException if it does
     */
    void checkLength(StringBuilder paragraph) throws UnreadableArticleException {
        if (paragraph.length() > 2L * maxCharacters) {
            throw DocumentText.tooLong(maxCharacters);
        }
    }

    private static StyleRole sane(StyleRole role, String words) {
        boolean large = role.is(Purpose.HEADING) || role.is(Purpose.TITLE);
        return large && words.length() > LONGEST_HEADING ? StyleRole.BODY : role;
    }

    /** Notes what is left out here. */
    void leaveOut(LeftOut what) {
        leftOut.merge(what, 1, Integer::sum);
        Set<String> known = places.computeIfAbsent(what, key -> new LinkedHashSet<>());
        if (known.size() <= MOST_PLACES) {
            known.add(place());
        }
    }

    /** The last words before. */
    private String place() {
        if (paragraphs.isEmpty()) {
            return "at the beginning";
        }
        String words = paragraphs.get(paragraphs.size() - 1).words;
        int begin = Math.max(0, words.length() - LONGEST_PLACE);
        int space = begin == 0 ? -1 : words.indexOf(' ', begin);
        return "behind “"
                + SPACE.matcher(words.substring(Math.max(begin, space + 1))).replaceAll(" ") + "”";
    }

    /**
     * The document.
     *
     * @param outside what else was left out of the file
     */
    Document document(InputBytes input, FileProperties properties, List<Omission> outside)
            throws UnreadableArticleException {
        int title = title(properties.title());
        boolean knowsHeadings = false;
        for (int i = 0; i < paragraphs.size(); i++) {
            knowsHeadings |= i != title && paragraphs.get(i).isHeading();
        }
        DocumentText text = new DocumentText(maxCharacters);
        List<String> bare = new ArrayList<>();
        boolean inBody = knowsHeadings && title >= 0;
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            inBody |= knowsHeadings && paragraph.isHeading() && i != title;
            if (paragraph.role.is(Purpose.BODY) && i != title && (!inBody || isSeveral(paragraph))) {
                bare.add(paragraph.words);
            } else {
                flush(bare, text);
                add(text, paragraph, i == title, i > title);
            }
        }
        flush(bare, text);
        List<Omission> omissions = new ArrayList<>(omissions());
        omissions.addAll(outside);
        return text.document(input, facts(properties), omissions);
    }

    private static boolean isSeveral(Paragraph paragraph) {
        return paragraph.words.chars().filter(c -> c == '\n').count() > MOST_LINE_BREAKS;
    }

    private static void flush(List<String> bare, DocumentText text) throws UnreadableArticleException {
        text.add(Kind.TEXT, 0, String.join("\n\n", bare));
        bare.clear();
    }

    private static void add(DocumentText text, Paragraph paragraph, boolean isTitle, boolean behindTitle)
            throws UnreadableArticleException {
        Purpose type = paragraph.role.purpose();
        String line = SPACE.matcher(paragraph.words).replaceAll(" ");
        if (isTitle) {
            text.add(Kind.TITLE, 0, line);
        } else if (type == Purpose.TITLE) {
            text.add(behindTitle ? Kind.HEADING : Kind.PARAGRAPH, behindTitle ? 1 : 0, line);
        } else if (type == Purpose.HEADING) {
            text.add(Kind.HEADING, paragraph.role.level(), line);
        } else if (paragraph.isAside()) {
            text.addAside(paragraph.words);
        } else {
            text.add(type.kind(), paragraph.role.level(), paragraph.words);
        }
    }

    /** Which paragraph is the title; -1 if none is. */
    private int title(String ofProperties) {
        for (int i = 0; i < paragraphs.size() && !paragraphs.get(i).isHeading(); i++) {
            if (paragraphs.get(i).role.is(Purpose.TITLE)) {
                return i;
            }
        }
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph first = paragraphs.get(i);
            if (first.isAside()) {
                continue;
            }
            boolean isTitle = (first.isHeading() && first.role.level() == highestLevel())
                    || (!ofProperties.isEmpty() && sameWords(first.words, ofProperties));
            return isTitle ? i : -1;
        }
        return -1;
    }

    private int highestLevel() {
        return paragraphs.stream()
                .filter(Paragraph::isHeading)
                .mapToInt(heading -> heading.role.level())
                .min()
                .orElse(0);
    }

    private static boolean sameWords(String one, String other) {
        return SPACE.matcher(one)
                .replaceAll(" ")
                .equalsIgnoreCase(SPACE.matcher(other).replaceAll(" ").strip());
    }

    /**
     * Who made the file and when stay fields of their own: a file's author is whoever's word processor it was, and the day
     * on which a file was begun is not the day on which the article came out, unless the file says that it was issued then.
     */
    private DocumentFacts facts(FileProperties properties) {
        List<DocumentFacts.Field> fields = new ArrayList<>();
        if (!properties.author().isEmpty()) {
            fields.add(new DocumentFacts.Field("author", properties.author()));
        }
        if (!properties.created().isEmpty()) {
            fields.add(new DocumentFacts.Field("created", properties.created()));
        }
        String issued = properties.issued().isEmpty()
                ? WrittenDay.of(words(Purpose.DATE).orElse(""))
                : properties.issued();
        return new DocumentFacts(words(Purpose.BYLINE).orElse(""), issued, properties.language(), fields);
    }

    private Optional<String> words(Purpose type) {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.role.is(type))
                .map(paragraph -> SPACE.matcher(paragraph.words).replaceAll(" "))
                .reduce((one, other) -> one + ", " + other);
    }

    private List<Omission> omissions() {
        List<Omission> omissions = new ArrayList<>();
        leftOut.forEach((what, count) -> {
            Set<String> known = places.getOrDefault(what, Set.of());
            String where = String.join(", ", known.stream().limit(MOST_PLACES).toList());
            String more = known.size() > MOST_PLACES ? " and more" : "";
            String parts = count == 1 ? what.one + " was" : what.many + " were";
            omissions.add(new Omission(
                    FailureCode.PART_LEFT_OUT, "read", count + " " + parts + " left out: " + where + more));
        });
        return omissions;
    }
}

package io.broadsheet.analysis.entity.span;

import io.broadsheet.analysis.language.Gender;
import io.broadsheet.analysis.language.NameLists;
import io.broadsheet.lexicon.Lexicon;
import io.broadsheet.lexicon.WordClass;
import io.broadsheet.model.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes from a tagger's stretch what is no part of the name, and parts it where it is more than one name. Immutable, so
 * safe for use by several threads.
 */
final class NameParts {
    private static final Set<String> MARKS = Set.of(",", ":", "``", "''", "-LRB-", "-RRB-", "POS");
    private static final Set<String> HYPHENS = Set.of("-", "/", "–");
    private static final double SURE = 0.5;

    private final NameLists lists;

    NameParts(NameLists lists) {
        this.lists = lists;
    }

    /** The names in a stretch, in order and apart. */
    List<NameSpan> of(NameSpan span) {
        List<NameSpan> names = new ArrayList<>();
        for (NameSpan part : atMarks(span)) {
            for (NameSpan untitled : atTitle(part)) {
                trimmed(untitled).ifPresent(trimmed -> names.addAll(peoples(trimmed)));
            }
        }
        return names;
    }

    /** "Washington, D.C.", "New York City's Carnegie Hall": names on both sides of a comma or a possessive are two. */
    private static List<NameSpan> atMarks(NameSpan span) {
        NamedSentence sentence = span.sentence();
        List<NameSpan> parts = new ArrayList<>();
        int first = span.first();
        for (int i = span.first(); i <= span.last(); i++) {
            if (isApart(span, i)) {
                if (first < i) {
                    parts.add(NameSpan.of(sentence, first, i - 1));
                }
                first = i + 1;
            }
        }
        if (first <= span.last()) {
            parts.add(NameSpan.of(sentence, first, span.last()));
        }
        return parts;
    }

    /** Whether a word of a stretch is a mark that parts names: not in "Velm, Inc.", "Osby-Velm", "Women's March". */
    private static boolean isApart(NameSpan span, int word) {
        NamedSentence sentence = span.sentence();
        if (!MARKS.contains(sentence.pos(word)) || HYPHENS.contains(sentence.word(word))) {
            return false;
        }
        boolean legal = sentence.pos(word).equals(",")
                && word < span.last()
                && sentence.is(word + 1, WordClass.ORGANIZATION_MARK);
        return !legal && !isOwned(sentence, word);
    }

    /** "People's Republic", "Farmers' Union": a possessive of many that is part of the name. */
    static boolean isOwned(NamedSentence sentence, int mark) {
        return mark > 0
                && mark + 1 < sentence.size()
                && sentence.pos(mark).equals("POS")
                && sentence.isCapitalised(mark - 1)
                && sentence.isCapitalised(mark + 1)
                && (sentence.is(mark - 1, WordClass.PLURAL_OWNER)
                        || (sentence.word(mark).length() == 1 && sentence.is(mark + 1, WordClass.ORGANIZATION_HEAD)));
    }

    /** "Velm School Principal Nora Pell": a title inside parts the house from the person. */
    private static List<NameSpan> atTitle(NameSpan span) {
        NamedSentence sentence = span.sentence();
        for (int i = span.last() - 1; i > span.first(); i--) {
            boolean office = sentence.is(i - 1, WordClass.TITLE) && sentence.is(i, "of");
            if (office && span.likeliest() == EntityType.ORGANIZATION) {
                // "Bishop of Velm": an office is no name, its place is.
                return List.of(NameSpan.of(sentence, i + 1, span.last()));
            }
        }
        boolean person = sentence.names().get(span.last()).best() == EntityType.PERSON;
        // A title right behind the first word may be a name of its own: "Mary Dean Holm".
        for (int i = span.last() - 1; person && i > span.first() + 1; i--) {
            boolean title = sentence.is(i, WordClass.TITLE) && sentence.isCapitalised(i);
            if (title && !sentence.is(i - 1, "of")) {
                NameSpan left = NameSpan.of(sentence, span.first(), i - 1);
                boolean tagged = left.likeliest() != EntityType.PERSON;
                return List.of(
                        tagged ? left : left.as(EntityType.ORGANIZATION), NameSpan.of(sentence, i + 1, span.last()));
            }
        }
        return List.of(span);
    }

    /** Without articles, titles and small words around it; empty when nothing is left. */
    private Optional<NameSpan> trimmed(NameSpan span) {
        NamedSentence sentence = span.sentence();
        int first = span.first();
        int last = span.last();
        while (first <= last
                && (sentence.is(first, WordClass.NO_BEGINNING)
                        || isTitle(sentence, first, last)
                        || isOpeningNoun(sentence, first, last)
                        || !isNameLike(sentence, first))) {
            first++;
        }
        while (last >= first && (!isNameLike(sentence, last) || isTitleOfNext(sentence, first, last))) {
            last--;
        }
        return first > last ? Optional.empty() : Optional.of(NameSpan.of(sentence, first, last));
    }

    /** "Ferryman Ole Brandt": a noun for a person that opens a sentence with a full name behind it. */
    private boolean isOpeningNoun(NamedSentence sentence, int word, int last) {
        String lower = sentence.lower(word);
        return word == 0
                && last >= word + 2
                && (sentence.lexicon().has(WordClass.PERSON, lower) || lower.endsWith("man") || lower.endsWith("woman"))
                && lists.gender(lower) == Gender.UNKNOWN
                && sentence.names().get(last).best() == EntityType.PERSON;
    }

    /** "Velm School Principal" before "Nora Pell". */
    private static boolean isTitleOfNext(NamedSentence sentence, int first, int word) {
        return word > first
                && sentence.is(word, WordClass.TITLE)
                && sentence.isCapitalised(word + 1)
                && sentence.names().get(word + 1).best() == EntityType.PERSON;
    }

    private boolean isTitle(NamedSentence sentence, int word, int last) {
        String lower = sentence.lower(word);
        if (word == last
                || !sentence.is(word, WordClass.TITLE)
                || sentence.names().get(last).best() != EntityType.PERSON) {
            return false;
        }
        // "Dean Martin", "Minister Gen Nakatani": some titles are first names, too.
        boolean firstName = word + 1 == last
                && !lower.endsWith(".")
                && (lists.gender(lower) != Gender.UNKNOWN || (word > 0 && sentence.is(word - 1, WordClass.TITLE)));
        return !firstName;
    }

    /** Whether a word may begin or end a name: it has a capital or a digit, or it is a name without one ("dpa"). */
    private static boolean isNameLike(NamedSentence sentence, int word) {
        String text = sentence.word(word);
        boolean capital = text.codePoints().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
        boolean letter = text.codePoints().anyMatch(Character::isLetterOrDigit);
        boolean particle = sentence.lexicon().has(WordClass.NAME_PARTICLE, text);
        return capital
                || (letter
                        && sentence.names().get(word).any() > SURE
                        && (sentence.pos(word).startsWith("NNP") || text.contains(".") || particle));
    }

    /** "American Jews": two peoples side by side are two names, unless both together are a third. */
    private List<NameSpan> peoples(NameSpan span) {
        NamedSentence sentence = span.sentence();
        boolean peoples = span.words() == 2
                && isPeople(sentence.word(span.first()), sentence.lexicon())
                && isPeople(sentence.word(span.last()), sentence.lexicon())
                && lists.labels(span.text()).isEmpty()
                && sentence.lexicon().known(span.text()).isEmpty();
        return peoples
                ? List.of(
                        NameSpan.of(sentence, span.first(), span.first()),
                        NameSpan.of(sentence, span.last(), span.last()))
                : List.of(span);
    }

    private boolean isPeople(String name, Lexicon lexicon) {
        Set<String> labels = lists.labels(name);
        return labels.contains("NATIONALITY")
                || labels.contains("RELIGION")
                || lexicon.known(name).filter(type -> type == EntityType.MISC).isPresent();
    }

    /** "Israeli-Palestinian", "US-UK", "anti-Israel": names of places and peoples around a hyphen are names each. */
    List<NameSpan> atHyphens(NameSpan span) {
        ArticleTextPart text = new ArticleTextPart(span);
        int hyphen = text.words().indexOf('-');
        if (hyphen <= 0
                || span.likeliest() == EntityType.PERSON
                || hyphen == text.words().length() - 1
                || span.sentence().lexicon().known(text.words()).isPresent()
                || !lists.labels(text.words()).isEmpty()) {
            return List.of(span);
        }
        String left = text.words().substring(0, hyphen).strip();
        String right = text.words().substring(hyphen + 1).strip();
        if (left.isEmpty() || right.isEmpty()) {
            return List.of(span);
        }
        boolean leftKnown = isPlaceOrPeople(left, span.sentence().lexicon());
        boolean rightKnown = isPlaceOrPeople(right, span.sentence().lexicon());
        List<NameSpan> parts = new ArrayList<>();
        if (leftKnown && (rightKnown || Character.isLowerCase(right.codePointAt(0)))) {
            parts.add(text.head(left.length()));
        }
        if (rightKnown && (leftKnown || Character.isLowerCase(left.codePointAt(0)))) {
            parts.add(text.tail(right.length()));
        }
        return parts.isEmpty() ? List.of(span) : parts;
    }

    private boolean isPlaceOrPeople(String name, Lexicon lexicon) {
        return Character.isUpperCase(name.codePointAt(0))
                && (!lists.labels(name).isEmpty()
                        || lexicon.has(WordClass.PLACE, name)
                        || lexicon.known(name)
                                .filter(type -> type != EntityType.ORGANIZATION)
                                .isPresent());
    }

    /** A stretch by its characters. */
    private record ArticleTextPart(NameSpan span) {
        String words() {
            return span.sentence().text().cut(span.span());
        }

        NameSpan head(int length) {
            int begin = span.sentence().text().toUtf16(span.span().begin());
            return span.at(span.sentence().text().spanOfUtf16(begin, begin + length));
        }

        NameSpan tail(int length) {
            int end = span.sentence().text().toUtf16(span.span().end());
            return span.at(span.sentence().text().spanOfUtf16(end - length, end));
        }
    }
}

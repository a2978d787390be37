package io.broadsheet.analysis.entity.span;

import io.broadsheet.analysis.language.NameLists;
import io.broadsheet.lexicon.WordClass;
import java.util.ArrayList;
import java.util.List;

/**
 * Mends the stretches that taggers find: what is no part of a name goes, two names that were taken for one part, what
 * belongs to a name comes in. Immutable, so safe for use by several threads.
 */
final class SpanRules {
    private final NameParts parts;

    SpanRules(NameLists lists) {
        this.parts = new NameParts(lists);
    }

    /** Applies all rules to the stretches of a sentence, which are in order and apart, and so they are afterwards. */
    List<NameSpan> mend(NamedSentence sentence, List<NameSpan> found) {
        List<NameSpan> spans = new ArrayList<>();
        found.forEach(span -> spans.addAll(parts.of(span)));
        List<NameSpan> joined = NameJoins.hyphens(spans);
        if (sentence.style() == NamedSentence.Style.TEXT) {
            joined = NameJoins.heads(sentence, joined);
            joined = NameJoins.neighbours(joined);
            joined = NameJoins.of(sentence, joined);
            joined = NameJoins.about(sentence, joined);
            joined = NameJoins.afterAnd(sentence, joined);
            joined = NameJoins.and(sentence, joined);
            joined = NameJoins.owners(sentence, joined);
            joined = NameJoins.nicknames(sentence, joined);
            joined = KnownSpans.mend(sentence, joined);
            joined = SpelledOutNames.mend(sentence, joined);
        }
        List<NameSpan> names = new ArrayList<>();
        joined.forEach(span -> names.addAll(parts.atHyphens(span)));
        return names.stream().filter(SpanRules::isName).toList();
    }

    /** Whether a stretch is a name at all: no number, no pronoun, no bare "Defense" of "Defense Secretary". */
    static boolean isName(NameSpan span) {
        NamedSentence sentence = span.sentence();
        if (span.text().codePoints().noneMatch(Character::isLetter)
                || sentence.pos(span.first()).startsWith("PRP")) {
            return false;
        }
        if (span.words() > 1) {
            return true;
        }
        int behind = span.last() + 1;
        boolean department = sentence.is(span.first(), WordClass.DEPARTMENT)
                && ((behind < sentence.size() && sentence.is(behind, WordClass.TITLE))
                        || sentence.is(span.first() - 1, "of")
                        || sentence.is(span.first() - 1, "for"));
        boolean common = sentence.is(span.first(), WordClass.NO_NAME)
                && !sentence.pos(span.first()).equals("NNP");
        return !department && !common;
    }
}

package io.broadsheet.analysis.entity.span;

import io.broadsheet.lexicon.WordClass;
import io.broadsheet.model.EntityType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BinaryOperator;

/** Joins to a name what belongs to it. Stateless, so safe for use by several threads. */
final class NameJoins {
    private static final Set<String> NICKNAME_OPENERS = Set.of("“", "\"", "``", "''", "'", "‘", "(", "-LRB-");
    private static final Set<String> NICKNAME_CLOSERS = Set.of("”", "\"", "''", "'", "’", ")", "-RRB-");
    private static final int LONGEST_NICKNAME = 3;
    private static final int LONGEST = 10;
    private static final int BEHIND = 3;

    private NameJoins() {}

    /** Two neighbours as one, or the first unchanged when they are two. */
    private static List<NameSpan> pairwise(List<NameSpan> spans, BinaryOperator<NameSpan> join) {
        List<NameSpan> joined = new ArrayList<>();
        for (NameSpan span : spans) {
            if (joined.isEmpty()) {
                joined.add(span);
                continue;
            }
            NameSpan before = joined.get(joined.size() - 1);
            NameSpan both = join.apply(before, span);
            if (both.equals(before)) {
                joined.add(span);
            } else {
                joined.set(joined.size() - 1, both);
            }
        }
        return joined;
    }

    /** "Harley-Davidson", "Asia-Pacific": two halves around a hyphen that taggers read as one word. */
    static List<NameSpan> hyphens(List<NameSpan> spans) {
        return pairwise(spans, (before, span) -> {
            NamedSentence sentence = span.sentence();
            boolean hyphen = before.last() + 2 == span.first()
                    && sentence.word(span.first() - 1).equals("-")
                    && sentence.touches(before.last(), before.last() + 1)
                    && sentence.touches(span.first() - 1, span.first());
            return hyphen ? NameSpan.of(sentence, before.first(), span.last()) : before;
        });
    }

    /**
     * "British Ministry", "UK Independence Party": an organisation's name begins with its people or its place. "Sony
     * Australia": or it ends with its branch's place.
     */
    static List<NameSpan> neighbours(List<NameSpan> spans) {
        return pairwise(spans, (before, span) -> {
            NamedSentence sentence = span.sentence();
            boolean national = span.likeliest() == EntityType.ORGANIZATION
                    && before.likeliest() != EntityType.PERSON
                    && isNational(before, span);
            boolean branch = before.likeliest() == EntityType.ORGANIZATION && span.likeliest() == EntityType.LOCATION;
            if (before.last() + 1 != span.first() || !(national || branch)) {
                return before;
            }
            NameSpan namesake = national ? span : before;
            return NameSpan.of(sentence, before.first(), span.last(), namesake.first(), namesake.last());
        });
    }

    /** "UK Independence Party", "Velm Pirates", but "German Foreign Ministry" is a ministry and an adjective. */
    private static boolean isNational(NameSpan before, NameSpan span) {
        boolean adjective = before.likeliest() == EntityType.MISC;
        boolean team = !adjective && span.sentence().pos(span.last()).equals("NNPS");
        return team
                || (span.hasHead(WordClass.ORGANIZATION_HEAD)
                        && !(adjective && span.hasHead(WordClass.GOVERNMENT_HEAD)));
    }

    /** "Velm Metro", "Hack Forums": capitalised words that go on behind a name and end in a head belong to it. */
    static List<NameSpan> heads(NamedSentence sentence, List<NameSpan> spans) {
        List<NameSpan> extended = new ArrayList<>();
        for (int s = 0; s < spans.size(); s++) {
            NameSpan span = spans.get(s);
            int limit = s + 1 < spans.size() ? spans.get(s + 1).first() : sentence.size();
            int last = span.last();
            for (int i = span.last() + 1; i < Math.min(limit, span.last() + 1 + BEHIND); i++) {
                if (!sentence.isCapitalised(i) || !sentence.pos(i).startsWith("N")) {
                    break;
                }
                boolean titled = sentence.is(i, WordClass.TITLE) && sentence.isCapitalised(i + 1);
                boolean team = i == span.last() + 1
                        && span.likeliest() == EntityType.LOCATION
                        && sentence.pos(i).equals("NNPS");
                if ((sentence.tree().is(i, WordClass.NAME_HEADS) && !titled) || team) {
                    last = i;
                }
            }
            extended.add(
                    last == span.last() ? span : NameSpan.of(sentence, span.first(), last, span.first(), span.last()));
        }
        return extended;
    }

    /** "Bank of Osby", "Community of Velm": a capitalised head, "of" and a name are one name. */
    static List<NameSpan> of(NamedSentence sentence, List<NameSpan> spans) {
        List<NameSpan> joined = new ArrayList<>();
        for (NameSpan span : spans) {
            int link = span.first() - 1;
            while (link > 0 && sentence.is(link, "the") && sentence.is(link - 1, "of")) {
                link--;
            }
            int head = link - 1;
            int free = joined.isEmpty() ? 0 : joined.get(joined.size() - 1).last() + 1;
            boolean linked = head >= 0 && sentence.is(link, WordClass.NAME_LINK) && isOfHead(sentence, head);
            if (linked && head == free - 1) {
                NameSpan before = joined.remove(joined.size() - 1);
                joined.add(NameSpan.of(sentence, before.first(), span.last(), head, head));
            } else if (linked && head >= free && (head > 0 || isProper(sentence, head))) {
                int first = head;
                while (first > free && head - first < LONGEST && isAttribute(sentence, first - 1)) {
                    first--;
                }
                joined.add(NameSpan.of(sentence, first, span.last(), head, head));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    /** "Commission on Fair Catches": a body's head, "on" or "against", and the capitalised words behind it are one name. */
    static List<NameSpan> about(NamedSentence sentence, List<NameSpan> spans) {
        List<NameSpan> joined = new ArrayList<>();
        for (NameSpan span : spans) {
            if (!joined.isEmpty() && joined.get(joined.size() - 1).last() >= span.first()) {
                continue;
            }
            int last = span.last() + 1;
            boolean about = sentence.is(span.last(), WordClass.ORGANIZATION_HEAD)
                    && sentence.isCapitalised(span.last())
                    && (sentence.is(last, "on") || sentence.is(last, "against"));
            while (about && sentence.isCapitalised(last + 1) && isNominal(sentence.pos(last + 1))) {
                last++;
            }
            boolean time = last > span.last() + 1 && sentence.tree().isTime(span.last() + 2);
            joined.add(
                    about && !time && last > span.last() + 1
                            ? NameSpan.of(sentence, span.first(), last, span.first(), span.last())
                            : span);
        }
        return joined;
    }

    private static boolean isNominal(String pos) {
        return pos.startsWith("N") || pos.startsWith("JJ");
    }

    /** "Ministry of Science and Technology": what goes on behind "and" after "of". */
    static List<NameSpan> afterAnd(NamedSentence sentence, List<NameSpan> spans) {
        List<NameSpan> joined = new ArrayList<>();
        for (int s = 0; s < spans.size(); s++) {
            NameSpan span = spans.get(s);
            int limit = s + 1 < spans.size() ? spans.get(s + 1).first() : sentence.size();
            int last = span.last();
            if (span.likeliest() == EntityType.ORGANIZATION
                    && !span.head().equals(span.lower(span.last()))
                    && sentence.is(last + 1, "and")
                    && !sentence.is(span.last() - 1, "the")) {
                int end = last + 2;
                while (end < limit
                        && sentence.isCapitalised(end)
                        && sentence.pos(end).startsWith("N")) {
                    end++;
                }
                last = end > last + 2 ? end - 1 : last;
            }
            joined.add(
                    last == span.last() ? span : NameSpan.of(sentence, span.first(), last, span.first(), span.last()));
        }
        return joined;
    }

    private static boolean isOfHead(NamedSentence sentence, int word) {
        return sentence.isCapitalised(word)
                && sentence.tree().is(word, WordClass.NAME_HEADS)
                && !sentence.is(word, WordClass.TITLE)
                && !sentence.is(word, WordClass.ORGANIZATION_MARK);
    }

    private static boolean isProper(NamedSentence sentence, int word) {
        return sentence.pos(word).startsWith("NNP");
    }

    private static boolean isAttribute(NamedSentence sentence, int word) {
        return sentence.isCapitalised(word)
                && (isProper(sentence, word) || sentence.pos(word).equals("JJ"));
    }

    /** "Strategic and Economic Dialogue": a capitalised adjective before "and" belongs to a name that ends in a head. */
    static List<NameSpan> and(NamedSentence sentence, List<NameSpan> spans) {
        List<NameSpan> joined = new ArrayList<>();
        int free = 0;
        for (NameSpan span : spans) {
            int and = span.first() - 1;
            boolean compound = and - 1 >= free
                    && (sentence.is(and, "and") || sentence.is(and, "&"))
                    && isAttribute(sentence, and - 1)
                    && (and > 1 || isProper(sentence, and - 1))
                    && span.words() > 1
                    && span.hasHead(WordClass.NAME_HEADS);
            int first = and - 1;
            while (compound && first > free && isAttribute(sentence, first - 1)) {
                first--;
            }
            joined.add(compound ? NameSpan.of(sentence, first, span.last(), span.first(), span.last()) : span);
            free = span.last() + 1;
        }
        return joined;
    }

    /** "People's Republic of China": what owns by a plural belongs to the name behind it. */
    static List<NameSpan> owners(NamedSentence sentence, List<NameSpan> spans) {
        List<NameSpan> joined = new ArrayList<>();
        for (NameSpan span : spans) {
            int owner = span.first() - 2;
            boolean owned = owner >= 0 && NameParts.isOwned(sentence, owner + 1);
            if (owned && !joined.isEmpty() && joined.get(joined.size() - 1).last() == owner) {
                joined.remove(joined.size() - 1);
            }
            joined.add(owned ? NameSpan.of(sentence, owner, span.last(), span.first(), span.last()) : span);
        }
        return joined;
    }

    /** "Lorna “Birdie” Castellane", "Lorna (Birdie) Castellane": one name with what friends call its bearer. */
    static List<NameSpan> nicknames(NamedSentence sentence, List<NameSpan> spans) {
        List<NameSpan> joined = new ArrayList<>(spans);
        for (int given = 0; given + 4 < sentence.size(); given++) {
            int closer = closerOfNickname(sentence, given);
            if (closer > 0 && isGivenName(sentence, given, spans)) {
                int first = given;
                int last = closer + 1;
                for (NameSpan span : spans) {
                    if (span.covers(first) || span.covers(last)) {
                        first = Math.min(first, span.first());
                        last = Math.max(last, span.last());
                    }
                }
                NameSpan whole = NameSpan.of(sentence, first, last).as(EntityType.PERSON);
                joined.removeIf(span -> span.span().overlaps(whole.span()));
                joined.add(whole);
                given = last;
            }
        }
        joined.sort(Comparator.comparing(NameSpan::span));
        return joined;
    }

    /** The mark behind a nickname that stands between a given name and a family name; 0 where none does. */
    private static int closerOfNickname(NamedSentence sentence, int given) {
        String opener = sentence.word(given + 1);
        if (!sentence.isCapitalised(given)
                || !NICKNAME_OPENERS.contains(opener)
                || sentence.touches(given, given + 1)) {
            return 0;
        }
        int closer = given + 2;
        while (closer < Math.min(sentence.size(), given + 2 + LONGEST_NICKNAME)
                && sentence.isCapitalised(closer)
                && Character.isLetter(sentence.word(closer).codePointAt(0))) {
            closer++;
        }
        boolean nickname = closer > given + 2
                && closer + 1 < sentence.size()
                && NICKNAME_CLOSERS.contains(sentence.word(closer))
                && sentence.touches(closer - 1, closer)
                && sentence.isCapitalised(closer + 1)
                && isProper(sentence, closer + 1)
                && !sentence.touches(closer, closer + 1);
        return nickname ? closer : 0;
    }

    private static boolean isGivenName(NamedSentence sentence, int word, List<NameSpan> spans) {
        return isProper(sentence, word)
                && Character.isLetter(sentence.word(word).codePointAt(0))
                && !sentence.is(word, WordClass.TITLE)
                && spans.stream().noneMatch(span -> span.covers(word) && span.likeliest() != EntityType.PERSON);
    }
}

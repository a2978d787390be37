package io.broadsheet.analysis.entity.evidence;

import io.broadsheet.analysis.entity.span.NameSpan;
import io.broadsheet.analysis.entity.span.NamedSentence;
import io.broadsheet.analysis.grammar.DependencyTree;
import io.broadsheet.analysis.language.Gender;
import io.broadsheet.analysis.language.NameLists;
import io.broadsheet.lexicon.Lexicon;
import io.broadsheet.lexicon.WordClass;
import io.broadsheet.model.EntityType;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads what a name and the words around it show. Immutable, so safe for use by several threads. */
final class EvidenceReader {
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}&\\d-]{1,5}");
    private static final Pattern CAMEL_CASE = Pattern.compile("\\p{L}*\\p{Ll}\\p{Lu}\\p{L}*|\\p{Lu}{2,}\\p{Ll}\\p{L}+");
    private static final Pattern SCOTS = Pattern.compile("(?:Mc|Mac|De|Di|La|Le|Van|Du|Fitz|O['’])\\p{Lu}.*");
    private static final Pattern WEB_SITE = Pattern.compile("(?i)[\\p{L}\\d-]+\\.(?:com|org|net|co\\.uk|gov|edu|io)");
    private static final Pattern AGE = Pattern.compile("\\d{1,2}|1[01]\\d");
    private static final int PHRASE = 8;
    private static final int LONGEST_PERSON = 4;
    private static final double SURE = 0.5;
    private static final double POSSIBLE = 0.2;

    private final NameLists lists;

    EvidenceReader(NameLists lists) {
        this.lists = lists;
    }

    /** What one naming shows. */
    Set<Evidence> read(NameSpan name) {
        Set<Evidence> evidence = EnumSet.noneOf(Evidence.class);
        readWords(name, evidence);
        if (name.sentence().style() == NamedSentence.Style.TEXT) {
            readBefore(name, evidence);
            readBehind(name, evidence);
            readClause(name, evidence);
        }
        return evidence;
    }

    private void readWords(NameSpan name, Set<Evidence> evidence) {
        NamedSentence sentence = name.sentence();
        String text = name.text();
        if (name.words() > 1) {
            add(evidence, Evidence.ORGANIZATION_MARK, sentence.is(name.last(), WordClass.ORGANIZATION_MARK));
            boolean first = lists.gender(sentence.word(name.first())) != Gender.UNKNOWN;
            // "Tom Hill", "Ann Law": last names that are common nouns, too.
            boolean lastName = first && name.words() == 2 && name.probability(EntityType.PERSON) > SURE;
            // In a headline every noun has a capital.
            boolean heads = sentence.style() == NamedSentence.Style.TEXT && !lastName;
            add(evidence, Evidence.ORGANIZATION_HEAD, heads && name.hasHead(WordClass.ORGANIZATION_HEAD));
            add(evidence, Evidence.LOCATION_HEAD, heads && name.hasHead(WordClass.LOCATION_HEAD));
            add(evidence, Evidence.MISC_HEAD, heads && name.hasHead(WordClass.MISC_HEAD));
            add(
                    evidence,
                    Evidence.FIRST_NAME,
                    first
                            && name.words() <= LONGEST_PERSON
                            && name.probability(EntityType.PERSON) > POSSIBLE
                            && (lastName || !sentence.tree().is(name.last(), WordClass.NAME_HEADS)));
        }
        boolean capitals = sentence.style() == NamedSentence.Style.CAPITALS;
        if (!capitals && ACRONYM.matcher(text).matches()) {
            evidence.add(sentence.lexicon().has(WordClass.PLACE, text) ? Evidence.KNOWN_LOCATION : Evidence.ACRONYM);
        }
        add(
                evidence,
                Evidence.CAMEL_CASE,
                CAMEL_CASE.matcher(text).matches() && !SCOTS.matcher(text).matches());
        add(evidence, Evidence.WEB_SITE, WEB_SITE.matcher(text).matches());
        // In tables of results a town in capitals is a team.
        Set<String> labels = capitals ? Set.of() : lists.labels(text);
        boolean group = labels.contains("NATIONALITY") || labels.contains("RELIGION") || labels.contains("IDEOLOGY");
        boolean country = labels.contains("COUNTRY") || labels.contains("STATE_OR_PROVINCE");
        add(evidence, Evidence.PEOPLE, group && !country);
        add(evidence, Evidence.LISTED_COUNTRY, country);
        add(evidence, Evidence.LISTED_TOWN, !country && !group && labels.contains("CITY"));
        readPartsOfKnown(name, evidence);
        sentence.lexicon()
                .known(text)
                .ifPresent(type -> evidence.add(
                        switch (type) {
                            case ORGANIZATION -> Evidence.KNOWN_ORGANIZATION;
                            case LOCATION -> Evidence.KNOWN_LOCATION;
                            default -> Evidence.KNOWN_MISC;
                        }));
    }

    /** "Osby Post Velm": a longer name that begins with a well-known organisation is its part or its product. */
    private static void readPartsOfKnown(NameSpan name, Set<Evidence> evidence) {
        for (int last = name.first(); last < name.last(); last++) {
            String start = name.sentence().words(name.first(), last);
            add(
                    evidence,
                    Evidence.BEGINS_WITH_ORGANIZATION,
                    name.sentence()
                            .lexicon()
                            .known(start)
                            .filter(type -> type == EntityType.ORGANIZATION)
                            .isPresent());
        }
    }

    private static void readBefore(NameSpan name, Set<Evidence> evidence) {
        NamedSentence sentence = name.sentence();
        int before = name.first() - 1;
        if (before < 0) {
            return;
        }
        String word = sentence.lower(before);
        boolean capital = sentence.isCapitalised(before);
        boolean comma = word.equals(",");
        int noun = comma ? before - 1 : before;
        // "His company, Velmtech, …" but not "In the city, Pell …".
        boolean closed = !comma || sentence.is(name.last() + 1, ",") || sentence.is(name.last() + 1, ".");
        if (noun >= 0 && closed && sentence.pos(noun).equals("NN") && !(comma && isList(sentence, noun))) {
            readNoun(sentence, noun, evidence);
        }
        add(evidence, Evidence.TITLE_BEFORE, sentence.is(before, WordClass.TITLE) && capital);
        add(
                evidence,
                Evidence.SPOKEN_FOR,
                word.equals("for") && before > 0 && sentence.lower(before - 1).startsWith("spokes"));
        int preposition = word.equals("the") && before > 0 ? before - 1 : before;
        boolean alone = !isNoun(sentence, name.last() + 1) && !sentence.is(name.last() + 1, "'s");
        add(evidence, Evidence.IN, sentence.is(preposition, "in") && alone);
        add(evidence, Evidence.AT, sentence.is(preposition, "at") && alone);
        if (sentence.is(preposition, "of") && preposition > 0) {
            int of = preposition - 1;
            add(evidence, Evidence.OFFICER, sentence.is(of, WordClass.OFFICER));
            add(evidence, Evidence.RESIDENT, sentence.is(of, WordClass.RESIDENT));
            boolean small = !sentence.isCapitalised(of);
            add(evidence, Evidence.LOCATION_NOUN, small && sentence.is(of, WordClass.LOCATION_NOUN) && alone);
        }
    }

    /** Whether a noun before a comma is one of several: "a boat, a company, Velmtech". */
    private static boolean isList(NamedSentence sentence, int noun) {
        for (int i = noun - 1; i >= Math.max(0, noun - PHRASE); i--) {
            if (sentence.is(i, WordClass.DETERMINER)) {
                return sentence.is(i - 1, ",");
            }
        }
        return false;
    }

    private void readBehind(NameSpan name, Set<Evidence> evidence) {
        NamedSentence sentence = name.sentence();
        int next = name.last() + 1;
        if (next >= sentence.size()) {
            return;
        }
        boolean comma = sentence.is(next, ",");
        int behind = comma ? next + 1 : next;
        add(evidence, Evidence.WHO_BEHIND, sentence.is(behind, WordClass.WHO));
        add(
                evidence,
                Evidence.AGE_BEHIND,
                comma
                        && behind < sentence.size()
                        && AGE.matcher(sentence.word(behind)).matches()
                        && (behind + 1 == sentence.size() || ",.".contains(sentence.word(behind + 1))));
        add(evidence, Evidence.BEFORE_PLACE, comma && isState(sentence, behind));
        boolean linking = sentence.is(next, WordClass.LINKING);
        if ((comma || linking) && behind + 1 < sentence.size()) {
            int start = linking ? next + 1 : behind;
            if (sentence.is(start, WordClass.DETERMINER)) {
                int noun = phraseEnd(sentence, start + 1);
                if (noun > start) {
                    readNoun(sentence, noun, evidence);
                }
            }
        }
        int owned = sentence.pos(next).equals("POS") ? next + 1 : next;
        if (isNoun(sentence, owned)) {
            int noun = phraseEnd(sentence, owned);
            add(
                    evidence,
                    Evidence.OFFICER,
                    sentence.is(Math.max(owned, noun), WordClass.OFFICER)
                            || sentence.lexicon().has(WordClass.OFFICER, sentence.lower(owned)));
            add(
                    evidence,
                    Evidence.MODIFIER,
                    owned == next && !sentence.pos(next).startsWith("NNP"));
        }
    }

    /** Whether a state or country stands there, as in "Velm, Calif.". */
    private boolean isState(NamedSentence sentence, int word) {
        if (!sentence.isCapitalised(word)) {
            return false;
        }
        String name = sentence.word(word);
        Set<String> labels = lists.labels(name);
        return labels.contains("COUNTRY")
                || labels.contains("STATE_OR_PROVINCE")
                || sentence.lexicon().has(WordClass.PLACE, name);
    }

    private static boolean isNoun(NamedSentence sentence, int word) {
        return word < sentence.size() && sentence.pos(word).startsWith("N");
    }

    /** The last noun of the words that go on from one: "artificial intelligence company" in "… that unveiled". */
    private static int phraseEnd(NamedSentence sentence, int from) {
        int noun = -1;
        for (int i = from; i < Math.min(sentence.size(), from + PHRASE); i++) {
            String pos = sentence.pos(i);
            if (pos.startsWith("N")) {
                noun = i;
            } else if (!pos.startsWith("JJ")
                    && !pos.equals("VBN")
                    && !pos.equals("VBG")
                    && !pos.equals("CD")
                    && !pos.equals("RB")
                    && !pos.equals("POS")
                    && !pos.equals("HYPH")
                    && !sentence.word(i).equals("-")
                    && !(sentence.word(i).equals(",") && noun < 0)) {
                break;
            }
        }
        return noun;
    }

    /** A noun's lemma, of a compound with a hyphen ("start-up") the whole. */
    private static String lemma(NamedSentence sentence, int noun) {
        String lemma = sentence.tree().lemma(noun);
        return noun > 1 && sentence.word(noun - 1).equals("-") && sentence.touches(noun - 1, noun)
                ? sentence.lower(noun - 2) + "-" + lemma
                : lemma;
    }

    private static void readNoun(NamedSentence sentence, int noun, Set<Evidence> evidence) {
        Lexicon lexicon = sentence.lexicon();
        String lemma = lemma(sentence, noun);
        if (lexicon.has(WordClass.ORGANIZATION_NOUNS, lemma) || lemma.endsWith("maker")) {
            evidence.add(Evidence.ORGANIZATION_NOUN);
        } else if (lexicon.has(WordClass.LOCATION_NOUN, lemma)) {
            evidence.add(Evidence.LOCATION_NOUN);
        } else if (lexicon.has(WordClass.MISC_NOUN, lemma)) {
            evidence.add(Evidence.MISC_NOUN);
        } else if (lexicon.has(WordClass.PERSON, lemma)) {
            evidence.add(Evidence.PERSON_NOUN);
        }
    }

    private static void readClause(NameSpan name, Set<Evidence> evidence) {
        DependencyTree tree = name.sentence().tree();
        for (int i = name.first(); i <= name.last(); i++) {
            int head = tree.head(i);
            if (head == DependencyTree.NONE || name.covers(head)) {
                continue;
            }
            add(evidence, Evidence.SAYS, tree.relation(i).equals("nsubj") && tree.is(head, WordClass.NAME_CUE));
            if (tree.relation(i).equals("appos") && tree.token(head).pos().equals("NN")) {
                readNoun(name.sentence(), head, evidence);
            }
        }
    }

    private static void add(Set<Evidence> evidence, Evidence one, boolean seen) {
        if (seen) {
            evidence.add(one);
        }
    }
}

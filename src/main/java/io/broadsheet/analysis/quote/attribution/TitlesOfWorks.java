package io.broadsheet.analysis.quote.attribution;

import io.broadsheet.analysis.grammar.DependencyTree;
import io.broadsheet.lexicon.WordClass;
import java.util.Set;

/** Tells titles of works and programmes from words that someone said: "on NBC's “Meet the Press”", "the book “…”". */
final class TitlesOfWorks {
    private static final int LONGEST_NICKNAME = 4;

    private static final Set<String> RELATIONS =
            Set.of("obl", "nmod", "compound", "appos", "nmod:poss", "obl:npmod", "obl:tmod");

    private TitlesOfWorks() {}

    /** Whether a stretch is what someone goes by: "who calls himself “Patch”", "known as “Red”". */
    static boolean isNickname(Stretch stretch) {
        DependencyTree tree = stretch.tree();
        int before = stretch.first().word() - 1;
        while (before >= 0 && !tree.token(before).isWord() && !Stretch.PAUSES.contains(tree.word(before))) {
            before--;
        }
        boolean name =
                stretch.isTitleCase() || stretch.last().word() - stretch.first().word() < LONGEST_NICKNAME;
        if (before < 1 || !name) {
            return false;
        }
        String verb = tree.lemma(before - 1);
        if (tree.is(before, WordClass.REFLEXIVE)) {
            return tree.is(before - 1, WordClass.NAMING_VERB);
        }
        return switch (tree.word(before)) {
            case "as" -> verb.equals("know");
            case "by" -> verb.equals("go");
            default -> tree.lemma(before).equals("nickname");
        };
    }

    /** Whether a stretch with capitals stands where its sentence needs a name. */
    static boolean include(Stretch stretch) {
        DependencyTree tree = stretch.tree();
        int sentence = stretch.first().sentence();
        int before = stretch.first().word() - 1;
        while (before >= 0 && !tree.token(before).isWord() && !Stretch.PAUSES.contains(tree.word(before))) {
            before--;
        }
        if (!stretch.isTitleCase() || before < 0 || !stretch.article().isOutside(sentence, before)) {
            return false;
        }
        if (tree.word(before).equals(",")) {
            return before > 0 && tree.is(before - 1, WordClass.WORK);
        }
        if (tree.isVerb(before)) {
            return tree.is(before, WordClass.TITLE_VERB);
        }
        int head = stretch.head(sentence);
        return tree.token(before).pos().equals("POS")
                || tree.is(before, WordClass.WORK)
                || tree.is(before, WordClass.TITLE_PREPOSITION)
                || (head != DependencyTree.NONE && RELATIONS.contains(tree.relation(head)));
    }
}

package io.broadsheet.analysis.quote.attribution;

import io.broadsheet.analysis.grammar.DependencyTree;
import io.broadsheet.analysis.grammar.Words;
import java.util.Set;

/** Tells titles of works and programmes from words that someone said: "on NBC's “Meet the Press”", "the book “…”". */
final class TitlesOfWorks {
    private static final Set<String> WORKS = Words.of(
            "show program programme book film movie song album series podcast magazine column editorial novel",
            "documentary ad spot play musical poem story article essay memoir paper report study broadcast",
            "segment episode game painting exhibition hit single anthem sitcom drama comedy site blog group",
            "project campaign headline");
    /** Verbs before a title that is somebody's or something's name. */
    private static final Set<String> NAMING = Words.of(
            "tell title entitle name see watch read write sing publish visit host star feature play perform join",
            "release produce direct nickname");

    private static final int LONGEST_NICKNAME = 4;
    private static final Set<String> CALLING = Set.of("call", "name", "dub", "style", "christen");

    private static final Set<String> RELATIONS =
            Set.of("obl", "nmod", "compound", "appos", "nmod:poss", "obl:npmod", "obl:tmod");
    private static final Set<String> PREPOSITIONS = Set.of("on", "in");

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
        return switch (tree.word(before)) {
            case "himself", "herself", "themselves", "itself", "myself", "yourself" -> CALLING.contains(verb);
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
            return before > 0 && WORKS.contains(tree.lemma(before - 1));
        }
        if (tree.isVerb(before)) {
            return NAMING.contains(tree.lemma(before));
        }
        int head = stretch.head(sentence);
        return tree.token(before).pos().equals("POS")
                || WORKS.contains(tree.lemma(before))
                || PREPOSITIONS.contains(tree.word(before))
                || (head != DependencyTree.NONE && RELATIONS.contains(tree.relation(head)));
    }
}

package io.broadsheet.analysis.discourse;

import io.broadsheet.analysis.entity.evidence.TypedName;
import io.broadsheet.analysis.entity.span.NameForm;
import io.broadsheet.analysis.entity.span.NameSpan;
import io.broadsheet.analysis.grammar.ArticleTrees;
import io.broadsheet.analysis.grammar.DependencyTree;
import io.broadsheet.model.EntityType;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The short names of bodies that an article explains where it brings them in: "Social Democrats (SPD)", "SPD (Social
 * Democrats)", "the Osby Coast Watch, or OCW,". Where they stand tells, in whatever language the letters are.
 *
 * @param names the folded short names, each with its folded full name
 * @param bodies both
 */
record SpelledOut(Map<String, String> names, Set<String> bodies) {
    private static final int LONGEST = 10;

    SpelledOut {
        names = Map.copyOf(names);
        bodies = Set.copyOf(bodies);
    }

    /** Whether a folded name is a body's by the text's own words: its letters, or what they stand for. */
    boolean isBody(String name) {
        return bodies.contains(name);
    }

    /** Reads an article's names, in reading order. */
    static SpelledOut in(ArticleTrees article, List<TypedName> names) {
        Map<String, String> found = new LinkedHashMap<>();
        for (int i = 0; i + 1 < names.size(); i++) {
            NameSpan left = names.get(i).name();
            NameSpan right = names.get(i + 1).name();
            if (left.sentence().number() != right.sentence().number()) {
                continue;
            }
            DependencyTree tree = article.tree(left.sentence().number());
            if (isExplained(tree, left, right)) {
                if (isLetters(right.text()) && mayBeBody(names.get(i), names.get(i + 1), right.text())) {
                    found.putIfAbsent(NameForm.fold(right.text()), NameForm.fold(left.text()));
                } else if (isLetters(left.text()) && mayBeBody(names.get(i + 1), names.get(i), left.text())) {
                    found.putIfAbsent(NameForm.fold(left.text()), NameForm.fold(right.text()));
                }
            }
        }
        Set<String> bodies = new HashSet<>(found.keySet());
        bodies.addAll(found.values());
        return new SpelledOut(found, bodies);
    }

    /** Whether the second of two names stands in brackets behind the first, or behind ", or". */
    private static boolean isExplained(DependencyTree tree, NameSpan left, NameSpan right) {
        int between = left.last() + 1;
        boolean bracketed = right.first() == between + 1
                && tree.hasWord(between, "(")
                && (tree.hasWord(right.last() + 1, ")") || tree.hasWord(right.last() + 1, ","));
        boolean or = right.first() == between + 2
                && tree.hasWord(between, ",")
                && tree.hasWord(between + 1, "or")
                && tree.hasWord(right.last() + 1, ",");
        return bracketed || or;
    }

    private static boolean mayBeBody(TypedName full, TypedName letters, String text) {
        boolean begins =
                Character.toLowerCase(full.name().text().codePointAt(0)) == Character.toLowerCase(text.codePointAt(0));
        boolean body = full.type() == EntityType.ORGANIZATION;
        return full.type() != EntityType.PERSON
                && full.name().text().length() > text.length()
                && (body
                        ? letters.type() != EntityType.LOCATION || begins
                        : full.type() == EntityType.MISC && letters.type() == EntityType.ORGANIZATION && begins);
    }

    /** Whether a name is one short word with two capitals and more: "SPD", "AfD", "HoGeSa". */
    private static boolean isLetters(String name) {
        return name.length() <= LONGEST
                && name.indexOf(' ') < 0
                && name.codePoints().filter(Character::isUpperCase).count() >= 2;
    }
}

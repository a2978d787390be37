package io.broadsheet.analysis.discourse.name;

import io.broadsheet.analysis.rule.Rule;
import io.broadsheet.model.RuleFamily;
import java.util.function.BiPredicate;

/**
 * When a name may mean the bearer of a fuller one.
 *
 * @param id as evaluations and docs name it
 * @param fuller an example: a name in full
 * @param name and a shorter one that this rule joins to it, and no other
 * @param test whether a name may mean the bearer of a fuller one, in this order
 * @param <N> a name in its parts
 */
record NameRule<N>(String id, String fuller, String name, BiPredicate<N, N> test) implements Rule {
    @Override
    public RuleFamily family() {
        return RuleFamily.NAME;
    }

    @Override
    public String example() {
        return fuller + " … " + name;
    }

    boolean joins(N shorter, N longer) {
        return test.test(shorter, longer);
    }
}

package io.broadsheet.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.evaluation.RuleFigures.Firing;
import io.broadsheet.model.RuleFamily;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class RuleFiguresTest {
    private static final AppliedRules RULES = new AppliedRules(Map.of(
            RuleFamily.ATTRIBUTION,
            List.of("noun", "colon", "nobody"),
            RuleFamily.SPEAKER,
            List.of("role", "pronoun")));
    private static final RuleFigures FIGURES = RuleFigures.of(
            List.of(RuleFamily.ATTRIBUTION, RuleFamily.SPEAKER),
            RULES,
            List.of(
                    new Firing(RuleFamily.ATTRIBUTION, "colon", true),
                    new Firing(RuleFamily.ATTRIBUTION, "noun", true),
                    new Firing(RuleFamily.SPEAKER, "role", true),
                    new Firing(RuleFamily.SPEAKER, "pronoun", false),
                    new Firing(RuleFamily.SPEAKER, "pronoun", true),
                    new Firing(RuleFamily.SPEAKER, "pronoun", true),
                    new Firing(RuleFamily.SPEAKER, "", true),
                    new Firing(RuleFamily.NAME, "joined", true)));

    @Test
    void showsTheRulesThatFiredMostFirstByFamily() {
        assertThat(FIGURES.text()).isEqualTo("""

                ATTRIBUTION RULE  fired  right  share
                noun                  1      1  1.000
                colon                 1      1  1.000
                nobody                0      0      –

                SPEAKER RULE  fired  right  share
                pronoun           3      2  0.667
                role              1      1  1.000
                """);
    }

    @Test
    void writesATableOfAllRulesInTheirOwnOrder() {
        assertThat(FIGURES.tsv()).isEqualTo("""
                family\trule\tfired\tright
                attribution\tnoun\t1\t1
                attribution\tcolon\t1\t1
                attribution\tnobody\t0\t0
                speaker\trole\t1\t1
                speaker\tpronoun\t3\t2
                """);
    }

    @Test
    void showsAFamilyOfWhichNoRuleFired() {
        RuleFigures figures = RuleFigures.of(List.of(RuleFamily.NAME), RULES, List.of());

        assertThat(figures.text()).isEqualTo("\nNAME RULE  fired  right  share\n");
        assertThat(figures.tsv()).isEqualTo("family\trule\tfired\tright\n");
    }
}

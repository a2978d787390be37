package io.broadsheet.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.evaluation.RuleFigures.Firing;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RuleFiguresTest {
    private static final RuleFigures FIGURES = RuleFigures.of(
            List.of(RuleFamily.ATTRIBUTION, RuleFamily.SPEAKER),
            List.of(
                    new Firing(RuleFamily.ATTRIBUTION, "noun", true),
                    new Firing(RuleFamily.ATTRIBUTION, "colon", true),
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
                colon                 1      1  1.000
                noun                  1      1  1.000

                SPEAKER RULE  fired  right  share
                pronoun           3      2  0.667
                role              1      1  1.000
                """);
    }

    @Test
    void writesATableOfTheSame() {
        assertThat(FIGURES.tsv()).isEqualTo("""
                family\trule\tfired\tright
                attribution\tcolon\t1\t1
                attribution\tnoun\t1\t1
                speaker\tpronoun\t3\t2
                speaker\trole\t1\t1
                """);
    }

    @Test
    void showsAFamilyOfWhichNoRuleFired() {
        RuleFigures figures = RuleFigures.of(List.of(RuleFamily.NAME), List.of());

        assertThat(figures.text()).isEqualTo("\nNAME RULE  fired  right  share\n");
        assertThat(figures.tsv()).isEqualTo("family\trule\tfired\tright\n");
    }
}

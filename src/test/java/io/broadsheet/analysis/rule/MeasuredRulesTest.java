package io.broadsheet.analysis.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.broadsheet.analysis.RuleBook;
import io.broadsheet.analysis.rule.MeasuredRules.Figure;
import io.broadsheet.corpus.identity.IdentityRule;
import io.broadsheet.model.RuleFamily;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MeasuredRulesTest {
    private static final String HEADER = "family\trule\tfired\tright";
    private static final MeasuredRules FIGURES =
            MeasuredRules.read(List.of(HEADER, "speaker\tname\t88\t79", "speaker\tjoint\t10\t9"));

    private record Named(String name) implements Rule {
        @Override
        public RuleFamily family() {
            return RuleFamily.SPEAKER;
        }

        @Override
        public String example() {
            return "";
        }
    }

    /** A rule without figures: run scripts/measure-rules, or give it a line with two zeros. */
    @ParameterizedTest
    @EnumSource
    void everyRuleHasALineAndEveryLineARule(RuleFamily family) {
        assertThat(MeasuredRules.NEWS.rules(family)).containsExactlyInAnyOrderElementsOf(ids(family));
    }

    @ParameterizedTest
    @EnumSource
    void noTwoRulesOfAFamilyHaveOneName(RuleFamily family) {
        assertThat(ids(family)).doesNotHaveDuplicates();
    }

    /** Those of the analysis and those over a run. */
    private static List<String> ids(RuleFamily family) {
        return family == RuleFamily.IDENTITY
                ? Arrays.stream(IdentityRule.values()).map(Rule::id).toList()
                : RuleBook.ids().getOrDefault(family, List.of());
    }

    @ParameterizedTest
    @EnumSource
    void everyRuleHasAnExample(RuleBook.Chapter chapter) {
        assertThat(chapter.rules())
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(rule.example()).isNotBlank());
    }

    @Test
    void aRuleThatWasSeenOftenCountsAsItWasSeen() {
        // Of 98 decisions of its family 88 were right: two imagined ones are right to 0.89.
        assertThat(FIGURES.share(new Named("name"))).isCloseTo((79 + 2 * 0.89) / 90, within(1e-9));
    }

    @Test
    void aRuleThatNobodySawCountsAsOneOfItsFamily() {
        assertThat(FIGURES.share(new Named("new"))).isCloseTo(0.89, within(1e-9));
        assertThat(FIGURES.of(new Named("new"))).isEqualTo(new Figure(0, 0));
    }

    @Test
    void aRuleOfAFamilyThatNobodySawIsAsLikelyRightAsWrong() {
        assertThat(MeasuredRules.read(List.of(HEADER)).share(new Named("name"))).isEqualTo(0.5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "speaker\tname\t88",
                "speaker\tname\tmany\t79",
                "speaker\tname\t88\t89",
                "speaker\tname\t88\t-1",
                "lector\tname\t88\t79",
                "speaker\tjoint\t10\t9"
            })
    void refusesABrokenLine(String line) {
        assertThatThrownBy(() -> MeasuredRules.read(List.of(HEADER, "speaker\tjoint\t10\t9", line)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(line);
    }

    @Test
    void refusesFiguresWithoutAHeader() {
        assertThatThrownBy(() -> MeasuredRules.read(List.of("speaker\tjoint\t10\t9")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("family, rule, fired, right");
    }
}

package io.broadsheet.corenlp.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.broadsheet.model.Deadline;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

final class QuickTextRuleTest {
    private static QuickTextRule<String> rule(String expression, Deadline deadline) {
        return new QuickTextRule<>(
                Pattern.compile(expression), text -> !text.contains("never"), MatchResult::group, () -> deadline);
    }

    private static List<String> found(QuickTextRule<String> rule, String text) {
        List<String> found = new ArrayList<>();
        assertThat(rule.extract(text, found)).isEqualTo(!found.isEmpty());
        return found;
    }

    @Test
    void findsEveryMatchInTextsOfAnyLength() {
        QuickTextRule<String> rule = rule("\\d{4}", Deadline.NEVER);

        assertThat(found(rule, "1999 and 2001")).containsExactly("1999", "2001");
        assertThat(found(rule, "x ".repeat(5_000) + "1999 and 2001")).containsExactly("1999", "2001");
        assertThat(found(rule, "none")).isEmpty();
    }

    @Test
    void searchesOnlyWhereTheTriggerLetsIt() {
        assertThat(found(rule("\\d{4}", Deadline.NEVER), "never 1999")).isEmpty();
    }

    @Test
    @Timeout(20)
    void givesUpWhenTheTimeHasPassed() {
        QuickTextRule<String> slow = rule("\\d+x", Deadline.in(Duration.ofMillis(100)));

        assertThatThrownBy(() -> found(slow, "7".repeat(450_000))).isInstanceOf(TimeIsUp.class);
    }
}

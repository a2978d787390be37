package io.broadsheet.corenlp.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Whatever an expression matches in, its trigger must let pass. */
final class TextTriggerTest {
    private static final Pattern ZONES = Pattern.compile(
            "\\b(\\QEastern Standard Time\\E|\\QGMT+1\\E|\\QUTC\\E|\\Q-03:00\\E)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern CLOCK = Pattern.compile("\\b\\d\\d?:\\d\\d");
    private static final Pattern COUNT_AND_UNIT = Pattern.compile("(\\Qone\\E|\\Qtwo\\E)-(\\Qday\\E|\\Qweek\\E)");
    private static final Pattern UNKNOWN = Pattern.compile("[Nn]ow");

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "Eastern",
                        "eastern",
                        "EASTERN",
                        "Standard",
                        "standard time",
                        "Time",
                        "GMT",
                        "gmt+1",
                        "+1",
                        "UTC",
                        "utc",
                        "-03:00",
                        "12:30",
                        "one-day",
                        "two",
                        "-",
                        "week",
                        "now",
                        " ",
                        "_",
                        ",",
                        "\u017Ftandard", // long s, which equals s without regard to case
                        "ü",
                        "word")
                .list()
                .ofMaxSize(12)
                .map(words -> String.join("", words));
    }

    @Property(tries = 5_000)
    void letsPassWhatTheExpressionMatchesIn(@ForAll("texts") String text) {
        for (Pattern expression : List.of(ZONES, CLOCK, COUNT_AND_UNIT, UNKNOWN)) {
            if (expression.matcher(text).find()) {
                assertThat(TextTrigger.of(expression))
                        .as("%s in %s", expression, text)
                        .accepts(text);
            }
        }
    }

    @Test
    void turnsAwayWhatHoldsNothingOfIt() {
        Predicate<String> zones = TextTrigger.of(ZONES);
        assertThat(zones).accepts("at noon Eastern Standard Time", "by utc").rejects("nothing in the east", "");
        assertThat(TextTrigger.of(CLOCK)).accepts("at 9:30").rejects("at half past nine");
        assertThat(TextTrigger.of(COUNT_AND_UNIT)).accepts("a two-week wait").rejects("a wait of two weeks");
        assertThat(TextTrigger.of(UNKNOWN)).accepts("whatever");
    }
}

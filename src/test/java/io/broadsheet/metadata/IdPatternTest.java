package io.broadsheet.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.broadsheet.reader.InputException;
import java.util.List;
import org.junit.jupiter.api.Test;

final class IdPatternTest {
    @Test
    void readsNamedGroupsInTheirOrder() throws Exception {
        IdPattern pattern = IdPattern.of("(?<outlet>[^_]+)_(?<published>\\d{4}-\\d\\d-\\d\\d)_(x)?(?<desk>[a-z]+)?");

        assertThat(pattern.groups()).containsExactly("outlet", "published", "desk");
        assertThat(pattern.values("courier_2026-05-04_sport-17")).contains(List.of("courier", "2026-05-04", "sport"));
        assertThat(pattern.values("courier_2026-05-04_17")).contains(List.of("courier", "2026-05-04", ""));
        assertThat(pattern.values("letters/17")).isEmpty();
    }

    @Test
    void takesNoGroupForWhatOnlyLooksLikeOne() throws Exception {
        IdPattern pattern = IdPattern.of("\\(\\?<a>[(?<b>]*(?<!c)(?<=d)?(?<e>.)");

        assertThat(pattern.groups()).containsExactly("e");
    }

    @Test
    void saysWhatIsWrongWithAnExpression() {
        assertThatThrownBy(() -> IdPattern.of("(?<outlet>[^_+"))
                .isInstanceOf(InputException.class)
                .hasMessageContainingAll("(?<outlet>[^_+", "no regular expression", "at character");
        assertThatThrownBy(() -> IdPattern.of("([^_]+)_.*")).hasMessageContaining("no named group");
    }

    @Test
    void givesUpOnWhatWouldTakeYears() throws Exception {
        IdPattern repeats = IdPattern.of("^(?<a>(?:a|aa)+)b\\k<a>$");
        IdPattern deep = IdPattern.of("(?<a>(?:a|b)*)$");

        assertThatThrownBy(() -> repeats.values("a".repeat(60) + "!")).isInstanceOf(IdPattern.TooSlowException.class);
        assertThatThrownBy(() -> deep.values("ab".repeat(100_000) + "!"))
                .isInstanceOf(IdPattern.TooSlowException.class);
    }
}

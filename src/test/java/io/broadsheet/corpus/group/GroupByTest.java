package io.broadsheet.corpus.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GroupByTest {
    @ParameterizedTest
    @CsvSource({
        "published:year, 2026-05-04, 2026",
        "published:month, 2026-05-04, 2026-05",
        "published:month, 2026-05-04T23:59:00Z, 2026-05",
        "published:week, 2026-05-04, 2026-W19",
        "published:week, 2027-01-01, 2026-W53",
        "published:day, 2026-05-04 08:00, 2026-05-04",
        "published:day, 2026-02-30, ''",
        "published:month, in May, ''",
        "published:month, '', ''",
        "published, 2026-05-04, 2026-05-04",
        "outlet, The Courier, The Courier",
    })
    void takesAsMuchOfACellAsIsAskedFor(String key, String cell, String value) {
        assertThat(GroupBy.of(List.of(key)).keys().get(0).value(cell)).isEqualTo(value);
    }

    @Test
    void namesItsColumns() {
        assertThat(GroupBy.of(List.of("outlet", " published : month ")).keys())
                .extracting(GroupBy.Key::name)
                .containsExactly("outlet", "published_month");
    }

    @Test
    void refusesWhatCannotBeMeant() {
        assertThatThrownBy(() -> GroupBy.of(List.of("published:moon")))
                .hasMessage("'moon' is no part of a day; there are year, month, week, day");
        assertThatThrownBy(() -> GroupBy.of(List.of("outlet", ":day")))
                .hasMessageContaining("names no column in ':day'");
        assertThatThrownBy(() -> GroupBy.of(List.of("outlet", "Outlet")))
                .hasMessageContaining("'Outlet' is named twice");
        assertThatThrownBy(() -> GroupBy.of(List.of())).hasMessage("groups need a column");
    }

    @Property(tries = 300)
    void hasAValueForEveryCell(@ForAll String cell) {
        for (Grain grain : Grain.values()) {
            assertThat(grain.of(Grain.day(cell))).hasSizeLessThanOrEqualTo(10);
        }
    }
}

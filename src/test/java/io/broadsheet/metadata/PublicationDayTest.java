package io.broadsheet.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PublicationDayTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-05-04 | 2026-05-04",
                "2026-05-04T23:30:00+02:00 | 2026-05-04",
                "2026-05-04 08:15 | 2026-05-04",
                "20260504 | 2026-05-04",
                "2026/5/4 | 2026-05-04",
                "2026.05.04 | 2026-05-04",
                "2026_05_04 | 2026-05-04",
                "4 May 2026 | 2026-05-04",
                "May 4, 2026 | 2026-05-04",
                "Mon, 4 May 2026 10:00:00 GMT | 2026-05-04"
            })
    void readsDaysAsPeopleWriteThem(String written, String day) {
        assertThat(PublicationDay.of(written)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "04/05/2026", "2026-13-01", "2026-02-30", "20261301", "2026", "yesterday", "2026-05/04"})
    void takesNothingForADayThatMayBeAnother(String written) {
        assertThat(PublicationDay.of(written)).isEmpty();
    }
}

package io.broadsheet.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WrittenDayTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Tue, 03 Mar 2026 23:30:00 -0500 (EST)      | 2026-03-03
                    Tue, 3 Mar 26 23:30 GMT                    | 2026-03-03
                    3 Sep 99 10:00                             | 1999-09-03
                    Tuesday, March 3, 2026 9:41 AM             | 2026-03-03
                    Tue, Mar 3, 2026 at 9:41 AM                | 2026-03-03
                    3rd of March                               | ''
                    3 March 2026                               | 2026-03-03
                    2026-03-03T10:00:00Z                       | 2026-03-03
                    31 February 2026                           | ''
                    tomorrow                                   | ''
                    ''                                         | ''
                    """)
    void findsTheDayAsItsWriterHadIt(String text, String day) {
        assertThat(WrittenDay.of(text)).isEqualTo(day);
    }
}

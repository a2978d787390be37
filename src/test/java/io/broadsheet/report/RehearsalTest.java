package io.broadsheet.report;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

class RehearsalTest {
    @Test
    void goesThroughToTheEnd() {
        assertThatCode(Rehearsal::run).doesNotThrowAnyException();
    }
}

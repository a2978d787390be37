package io.broadsheet.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class AttributionTest {
    private static final Speaker SPEAKER = new Speaker.Unnamed("a ferryman");

    private static Attribution attribution(Speaker speaker, String speakerRule) {
        return new Attribution(speaker, "", Excerpt.NONE, Excerpt.NONE, "noun", "owned-noun", speakerRule, 0.5);
    }

    @Test
    void losesTheSpeakersRuleWithTheSpeaker() {
        Attribution without = attribution(SPEAKER, "phrase").withoutSpeaker();

        assertThat(without).isEqualTo(attribution(Speaker.UNKNOWN, ""));
    }

    @Test
    void refusesARuleForASpeakerWhomNobodyKnows() {
        assertThatThrownBy(() -> attribution(Speaker.UNKNOWN, "phrase"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("phrase");
    }
}

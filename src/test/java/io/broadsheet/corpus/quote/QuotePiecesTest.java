package io.broadsheet.corpus.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;

final class QuotePiecesTest {
    private static final String WHOLE =
            "“We will not sell the harbour to anybody this year. The council has to ask the people of Osby first.”";

    private static boolean share(String quote, String other) {
        return !Collections.disjoint(QuotePieces.of(quote), QuotePieces.of(other));
    }

    @Test
    void sentencesAreTheSameWhateverTheirMarksAndCase() {
        assertThat(share(WHOLE, "\"We will not sell the harbour to anybody this year,\""))
                .isTrue();
        assertThat(share(WHOLE, "‘WE WILL NOT SELL THE HARBOUR TO ANYBODY THIS YEAR’"))
                .isTrue();
    }

    @Test
    void aQuoteThatIsCutIsTheSameWords() {
        assertThat(
                        share(
                                "“The boats are old and the nets are torn … nobody on the quay will pay for new ones.”",
                                "“The boats are old and the nets are torn. And I say this as a friend. Nobody on the quay will pay for new ones.”"))
                .isTrue();
        assertThat(share(
                        "“They [the council] have never once asked the people of Osby.”",
                        "“They have never once asked the people of Osby.”"))
                .isFalse();
        assertThat(share(
                        "“It was clear to everyone [in Osby] that they have never once asked the people.”",
                        "“It was clear to everyone who lives here. And they have never once asked.”"))
                .isFalse();
    }

    @Test
    void aFewWordsAreAnybodys() {
        assertThat(QuotePieces.of("“No comment,”")).isEmpty();
        assertThat(QuotePieces.of("“It was a mistake.”")).isEmpty();
        assertThat(QuotePieces.of("")).isEmpty();
    }

    @Test
    void otherWordsAreOthers() {
        assertThat(share(WHOLE, "“We will not sell the harbour to anybody next year.”"))
                .isFalse();
    }
}

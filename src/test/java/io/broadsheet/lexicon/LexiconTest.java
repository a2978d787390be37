package io.broadsheet.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.lexicon.WordClass.Form;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class LexiconTest {
    private final Lexicon lexicon = Lexicon.ENGLISH;

    @ParameterizedTest
    @EnumSource
    void hasWordsOfEachClass(WordClass kind) {
        assertThat(lexicon.words(kind)).isNotEmpty().noneMatch(String::isBlank);
    }

    @ParameterizedTest
    @EnumSource
    void listsWordsAndLemmasInSmallLettersAndWithoutSpaces(WordClass kind) {
        if (kind.form() != Form.WRITTEN) {
            assertThat(lexicon.words(kind))
                    .allMatch(word -> word.equals(word.toLowerCase(Locale.ROOT)))
                    .noneMatch(word -> word.contains(" ") || word.endsWith(","));
        }
    }

    @Test
    void hasNoTwoClassesOfTheSameWords() {
        Map<Set<String>, WordClass> classes = new HashMap<>();
        for (WordClass kind : WordClass.values()) {
            WordClass other = classes.putIfAbsent(lexicon.words(kind), kind);

            assertThat(other).as("has the words of %s, too", kind).isNull();
        }
    }

    @Test
    void knowsWomenAndMenForPeople() {
        assertThat(lexicon.words(WordClass.PERSON))
                .containsAll(lexicon.words(WordClass.FEMALE_PERSON))
                .containsAll(lexicon.words(WordClass.MALE_PERSON));
        assertThat(lexicon.words(WordClass.FEMALE_PERSON))
                .doesNotContainAnyElementsOf(lexicon.words(WordClass.MALE_PERSON));
    }

    @Test
    void findsAWordInAnyOfSomeClasses() {
        assertThat(lexicon.has(WordClass.VERB_CUES, "vow")).isTrue();
        assertThat(lexicon.has(WordClass.VERB_CUES, "senator")).isFalse();
        assertThat(Arrays.stream(WordClass.values()).filter(kind -> lexicon.has(kind, "senator")))
                .contains(WordClass.PERSON);
    }
}

package io.broadsheet.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.lexicon.WordClass.Form;
import io.broadsheet.model.EntityType;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

final class LexiconTest {
    private static final List<String> FILES = Lexicon.FILES;

    private final Lexicon lexicon = Lexicon.ENGLISH;

    @ParameterizedTest
    @EnumSource
    void hasWordsOfEachClass(WordClass kind) {
        assertThat(lexicon.words(kind)).isNotEmpty().noneMatch(String::isBlank);
    }

    @ParameterizedTest
    @EnumSource
    void listsWordsAndLemmasInSmallLettersAndWithoutCommas(WordClass kind) {
        if (kind.form() != Form.WRITTEN) {
            assertThat(lexicon.words(kind))
                    .allMatch(word -> word.equals(word.toLowerCase(Locale.ROOT)))
                    .noneMatch(word -> word.endsWith(","));
        }
    }

    @ParameterizedTest
    @FieldSource("FILES")
    void opensEachFileWithARemark(String file) throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Lexicon.class.getResourceAsStream(file)), StandardCharsets.UTF_8))) {
            assertThat(reader.readLine()).startsWith("# ");
        }
    }

    @Test
    void listsEachClassInOneFileAndEachWordOfItOnce() {
        Map<WordClass, Set<String>> files = new EnumMap<>(WordClass.class);
        Map<WordClass, List<String>> words = new EnumMap<>(WordClass.class);
        for (String file : FILES) {
            for (WordFile.Line line : WordFile.read(Lexicon.class, file)) {
                WordClass kind = Lexicon.classOf(line.kind(), file);
                files.computeIfAbsent(kind, k -> new LinkedHashSet<>()).add(file);
                words.computeIfAbsent(kind, k -> new ArrayList<>()).addAll(Lexicon.listed(line.words(), kind));
            }
        }

        assertThat(files)
                .hasSize(WordClass.values().length)
                .allSatisfy((kind, in) -> assertThat(in).hasSize(1));
        assertThat(words).allSatisfy((kind, listed) -> assertThat(listed).doesNotHaveDuplicates());
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
    }

    @Test
    void tellsWhatAWordStandsFor() {
        assertThat(lexicon.meaning(WordClass.MAGNITUDE, "bn")).hasValue("1000000000");
        assertThat(lexicon.meaning(WordClass.CURRENCY_SIGN, "N=")).hasValue("₦");
        assertThat(lexicon.meaning(WordClass.PLACE, "U.S.")).hasValue("United States of America");
        assertThat(lexicon.meaning(WordClass.PLACE, "u.s.")).isEmpty();
        assertThat(lexicon.meaning(WordClass.PERSON, "senator")).hasValue("");
    }

    @Test
    void tellsWhatAWellKnownNameNames() {
        assertThat(lexicon.known("Red Cross")).hasValue(EntityType.ORGANIZATION);
        assertThat(lexicon.known("West Bank")).hasValue(EntityType.LOCATION);
        assertThat(lexicon.known("Brexit")).hasValue(EntityType.MISC);
        assertThat(lexicon.known("Osby")).isEmpty();
    }
}

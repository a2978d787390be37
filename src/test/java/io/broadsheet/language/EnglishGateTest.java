package io.broadsheet.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.broadsheet.model.ArticleText;
import io.broadsheet.model.Document;
import io.broadsheet.model.DocumentFacts;
import io.broadsheet.model.FailureCode;
import io.broadsheet.reader.UnreadableArticleException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class EnglishGateTest {
    private static final Path LANGUAGES = Path.of("src/test/resources/languages");
    private static final EnglishGate GATE = EnglishGate.create();
    private static final String ENGLISH =
            "The town council voted on Tuesday night to close the old bridge until spring, and the "
                    + "mayor said that the pillars were so badly damaged that heavy lorries had become a danger to everybody. ";

    static Stream<Path> foreign() throws IOException {
        return files(LANGUAGES);
    }

    static Stream<Path> english() throws IOException {
        return files(LANGUAGES.resolve("english"));
    }

    private static Stream<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("foreign")
    void refusesOtherLanguagesByName(Path article) throws IOException {
        String code = String.valueOf(article.getFileName()).replace(".txt", "");

        assertThat(GATE.foreign(Files.readString(article), false)).contains(LanguageNames.of(code));
    }

    @ParameterizedTest
    @MethodSource("english")
    void letsUnusualEnglishThrough(Path article) throws IOException {
        assertThat(GATE.foreign(Files.readString(article), false)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("foreign")
    void letsThroughWhatIsHalfInEnglish(Path article) throws IOException {
        String foreign = Files.readString(article);
        String english = ENGLISH.repeat(1 + foreign.length() / ENGLISH.length());

        assertThat(GATE.foreign(foreign + "\n\n" + english, false)).isEmpty();
        assertThat(GATE.foreign(english + "\n\n" + foreign, false)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("foreign")
    void neverRefusesAFewWords(Path article) throws IOException {
        String[] words = Files.readString(article).split("\\s+", -1);
        boolean hasSpaces = words.length > 20;

        assertThat(GATE.foreign(
                        hasSpaces ? String.join(" ", List.of(words).subList(0, 10)) : words[0].substring(0, 30), false))
                .isEmpty();
    }

    @Test
    void saysWhichLanguageAndWhatToDo() throws IOException {
        Document german = document(Files.readString(LANGUAGES.resolve("deu.txt")), "");

        assertThatThrownBy(() -> GATE.check(german)).isInstanceOfSatisfying(UnreadableArticleException.class, e -> {
            assertThat(e.code()).isEqualTo(FailureCode.ARTICLE_NOT_ENGLISH);
            assertThat(e.explanation()).contains("is in German").contains("--any-language");
        });
        assertThatCode(() -> LanguageGate.OPEN.check(german)).doesNotThrowAnyException();
    }

    @Test
    void believesTheTextBeforeWhatItDeclares() throws IOException {
        Document called = document(ENGLISH.repeat(3), "de");
        Document german = document(Files.readString(LANGUAGES.resolve("deu.txt")), "en-GB");

        assertThatCode(() -> GATE.check(called)).doesNotThrowAnyException();
        assertThatThrownBy(() -> GATE.check(german)).isInstanceOf(UnreadableArticleException.class);
    }

    @Test
    void asksForFewerEnglishWordsOfWhatCallsItselfEnglish() {
        EnglishGate sure = new EnglishGate(prose -> Optional.of(new LanguageDetector.Guess("swe", 1e6)));
        String list = "price, weight, colour, length, width, depth, maker, seller, buyer, stock, "
                .repeat(10)
                .concat("the list of that with lots");

        assertThat(sure.foreign(list, false)).contains("Swedish");
        assertThat(sure.foreign(list, true)).isEmpty();
    }

    @Test
    void tellsOtherLettersWithoutADetector() throws IOException {
        EnglishGate without = new EnglishGate(prose -> Optional.empty());

        assertThat(without.foreign(Files.readString(LANGUAGES.resolve("rus.txt")), false))
                .contains("another language than English");
        assertThat(without.foreign(Files.readString(LANGUAGES.resolve("deu.txt")), false))
                .isEmpty();
    }

    @Test
    void givesEachLanguageAnEnglishName() {
        assertThat(List.of("deu", "cmn", "nob", "pes", "tgl").stream().map(LanguageNames::of))
                .containsExactly("German", "Chinese", "Norwegian Bokmål", "Persian", "Tagalog");
        assertThat(LanguageNames.of("qqq")).isEqualTo("qqq");
    }

    @Property(tries = 200)
    void letsEnglishThroughWhateverNamesItHolds(@ForAll List<@StringLength(max = 20) String> names) {
        StringBuilder text = new StringBuilder(ENGLISH);
        for (String name : names) {
            text.append('Ž').append(name.toUpperCase(Locale.ROOT)).append(". ").append(ENGLISH);
        }
        EnglishGate sure = new EnglishGate(prose -> Optional.of(new LanguageDetector.Guess("swe", 1e6)));

        assertThat(sure.foreign(text.toString(), false)).isEmpty();
    }

    private static Document document(String text, String language) {
        Document bare = Document.of("a", "a.txt", ArticleText.of(text));
        return new Document(
                bare.id(),
                bare.file(),
                bare.text(),
                bare.blocks(),
                new DocumentFacts("", "", language, List.of()),
                List.of());
    }
}

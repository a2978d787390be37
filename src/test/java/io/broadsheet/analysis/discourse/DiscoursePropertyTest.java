package io.broadsheet.analysis.discourse;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.analysis.entity.evidence.TypedName;
import io.broadsheet.analysis.entity.span.NameSpan;
import io.broadsheet.analysis.entity.span.NamedSentence;
import io.broadsheet.analysis.grammar.ArticleTrees;
import io.broadsheet.analysis.grammar.DependencyTree;
import io.broadsheet.analysis.language.NameLists;
import io.broadsheet.analysis.language.NameProbabilities;
import io.broadsheet.lexicon.Lexicon;
import io.broadsheet.model.ArticleText;
import io.broadsheet.model.EntityType;
import io.broadsheet.model.Sentence;
import io.broadsheet.model.SentenceSentiment;
import io.broadsheet.model.Span;
import io.broadsheet.model.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What holds of whom names mean, whatever the names. */
final class DiscoursePropertyTest {
    private record Name(String text, EntityType type) {}

    @Provide
    Arbitrary<List<Name>> articles() {
        Arbitrary<String> words = Arbitraries.of(
                "Anna",
                "ANNA",
                "Holm",
                "Berg",
                "B.",
                "Velm",
                "Osby",
                "Inc.",
                "Group",
                "News",
                "Daily",
                "VDN",
                "U.S.",
                "America",
                "Americans",
                "American",
                "Democrats",
                "Democratic");
        Arbitrary<String> names = words.list().ofMinSize(1).ofMaxSize(4).map(list -> String.join(" ", list));
        return names.flatMap(name -> Arbitraries.of(EntityType.values()).map(type -> new Name(name, type)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(14);
    }

    private static List<String> fullNames(List<Name> names) {
        List<Token> tokens = new ArrayList<>();
        List<TypedName> typed = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Name name : names) {
            for (String word : name.text().split(" ", -1)) {
                Span span = new Span(text.length(), text.length() + word.length());
                tokens.add(new Token(span, word, word, "NNP", "O", 0, ""));
                text.append(word).append(' ');
            }
        }
        ArticleText article = ArticleText.of(text.toString());
        Sentence sentence =
                new Sentence("t1", "s0", 0, Sentence.Kind.BODY, article.span(), tokens, SentenceSentiment.UNKNOWN);
        DependencyTree tree = new DependencyTree(sentence, Lexicon.ENGLISH);
        NamedSentence named =
                NamedSentence.of(article, 0, tree, Collections.nCopies(tokens.size(), NameProbabilities.NONE));
        int first = 0;
        for (Name name : names) {
            int words = name.text().split(" ", -1).length;
            typed.add(new TypedName(NameSpan.of(named, first, first + words - 1), name.type()));
            first += words;
        }
        return Discourse.read(
                        new ArticleTrees(article, List.of(tree)), typed, List.of(), NameLists.EMPTY, Lexicon.ENGLISH)
                .namings()
                .stream()
                .map(naming -> naming.referent().name())
                .toList();
    }

    @Property
    void aFullNameIsItsOwnFullName(@ForAll("articles") List<Name> names) {
        List<String> full = fullNames(names);
        for (int i = 0; i < names.size(); i++) {
            for (int j = 0; j < names.size(); j++) {
                if (names.get(j).type() == names.get(i).type()
                        && names.get(j).text().equals(full.get(i))) {
                    assertThat(full.get(j)).isEqualTo(full.get(i));
                }
            }
        }
    }

    @Property
    void aFullNameStandsInTheArticle(@ForAll("articles") List<Name> names) {
        assertThat(names).extracting(Name::text).containsAll(fullNames(names));
    }

    @Test
    @Timeout(20)
    void takesLinearTimeForAnEndlessFamily() {
        List<Name> family = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            family.add(new Name("A" + Integer.toString(i, 36) + " Holm", EntityType.PERSON));
        }
        family.add(new Name("Holm", EntityType.PERSON));

        assertThat(fullNames(family)).hasSize(20_001);
    }
}

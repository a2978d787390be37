package io.broadsheet.analysis.entity;

import io.broadsheet.analysis.entity.evidence.NameTyper;
import io.broadsheet.analysis.entity.evidence.TypedName;
import io.broadsheet.analysis.entity.span.NameForm;
import io.broadsheet.analysis.entity.span.NameSpan;
import io.broadsheet.analysis.entity.span.NameSpanFinder;
import io.broadsheet.analysis.entity.span.NamedSentence;
import io.broadsheet.analysis.entity.span.SpanSet;
import io.broadsheet.analysis.grammar.ArticleTrees;
import io.broadsheet.analysis.language.NameLists;
import io.broadsheet.analysis.language.ParsedSentence;
import io.broadsheet.analysis.language.TaggedValue;
import io.broadsheet.model.EntityType;
import io.broadsheet.model.Sentence;
import io.broadsheet.model.Span;
import io.broadsheet.model.ValueType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An article's names: where they stand, what they name, and where they stand once more without a tagger's notice. */
public final class NameFinder {
    private static final int LONGEST = 6;
    /** Before a name in capitals that opens a turn; no name has it. */
    private static final String LABEL = "\n";
    /** Before the first word of a person's name. */
    private static final String FIRST = "\t";

    private final NameSpanFinder spans;
    private final NameTyper typer;

    /** A finder that knows some lists. */
    public NameFinder(NameLists lists) {
        this.spans = new NameSpanFinder(lists);
        this.typer = new NameTyper(lists);
    }

    /**
     * The names of an article, in reading order.
     *
     * @param parsed the sentences as the language engine read them
     * @param values the times and numbers, in reading order
     * @param bylines where it names its authors, who are no part of the story
     * @param credits where the desk signs, which is none either
     */
    public List<TypedName> find(
            ArticleTrees article,
            List<ParsedSentence> parsed,
            List<TaggedValue> values,
            List<Span> bylines,
            Optional<Span> credits) {
        SpanSet authors = new SpanSet();
        bylines.forEach(authors::add);
        List<NamedSentence> story = new ArrayList<>();
        for (int i = 0; i < article.size(); i++) {
            if (!authors.overlaps(article.tree(i).sentence().span())) {
                story.add(NamedSentence.of(
                        article.text(), i, article.tree(i), parsed.get(i).names()));
            }
        }
        SpanSet sums = new SpanSet();
        values.stream().filter(value -> value.type() == ValueType.MONEY).forEach(value -> sums.add(value.span()));
        // "Swiss" names a people in "3.5 million Swiss francs", too, but "A" of "A$75 million" names nobody.
        return find(story, values).stream()
                .filter(name -> name.type() == EntityType.MISC
                        || !sums.overlaps(name.name().span()))
                .filter(name -> credits.filter(desk -> desk.overlaps(name.name().span()))
                        .isEmpty())
                .toList();
    }

    private List<TypedName> find(List<NamedSentence> sentences, List<TaggedValue> values) {
        List<TypedName> names = new ArrayList<>(typer.type(spans.find(sentences, values)));
        Map<String, Integer> wordsOfNames = new HashMap<>();
        names.forEach(name -> words(name).forEach(word -> wordsOfNames.merge(word, 1, Integer::sum)));
        names.removeIf(name -> isTradeInHeadline(name, wordsOfNames));
        names.addAll(repetitions(sentences, names));
        names.sort(Comparator.comparing(name -> name.name().span()));
        return names;
    }

    /** "Carpenter builds a house": a headline's first word that nobody bears below is what someone is. */
    private static boolean isTradeInHeadline(TypedName typed, Map<String, Integer> wordsOfNames) {
        NameSpan name = typed.name();
        return name.first() == 0
                && name.words() == 1
                && typed.type() == EntityType.PERSON
                && name.sentence().tree().sentence().kind() == Sentence.Kind.HEADING
                && wordsOfNames.getOrDefault(NameForm.fold(name.text()), 0) == 1;
    }

    private static Set<String> words(TypedName name) {
        return new HashSet<>(List.of(NameForm.fold(name.name().text()).split(" ")));
    }

    /** A name that was found once is a name wherever its words stand with the same capitals. */
    private static List<TypedName> repetitions(List<NamedSentence> sentences, List<TypedName> names) {
        Map<String, EntityType> known = new HashMap<>();
        SpanSet taken = new SpanSet();
        for (TypedName name : names) {
            taken.add(name.name().span());
            known.putIfAbsent(name.name().text(), name.type());
        }
        for (TypedName name : names) {
            String text = name.name().text();
            if (name.type() == EntityType.PERSON && text.indexOf(' ') > 0) {
                String lastName = text.substring(text.lastIndexOf(' ') + 1);
                known.putIfAbsent(lastName, EntityType.PERSON);
                known.putIfAbsent(FIRST + text.substring(0, text.indexOf(' ')), EntityType.PERSON);
                known.putIfAbsent(LABEL + lastName.toUpperCase(Locale.ROOT), EntityType.PERSON);
                known.putIfAbsent(LABEL + text.toUpperCase(Locale.ROOT), EntityType.PERSON);
            }
        }
        List<TypedName> repetitions = new ArrayList<>();
        for (NamedSentence sentence : sentences) {
            for (int first = 0; first < sentence.size(); first++) {
                Optional<TypedName> repetition = at(sentence, first, known, taken);
                if (repetition.isPresent()) {
                    repetitions.add(repetition.get());
                    first = repetition.get().name().last();
                }
            }
        }
        return repetitions;
    }

    private static Optional<TypedName> at(
            NamedSentence sentence, int first, Map<String, EntityType> known, SpanSet taken) {
        if (!sentence.isCapitalised(first)) {
            return Optional.empty();
        }
        for (int last = Math.min(sentence.size(), first + LONGEST) - 1; last >= first; last--) {
            int to = last;
            Span span = sentence.span(first, last);
            Optional<EntityType> type = Optional.ofNullable(known.get(sentence.words(first, last)))
                    .or(() -> ofLabel(sentence, first, to, known))
                    .or(() -> ofFirstWord(sentence, first, to, known));
            boolean within = isCapitalName(sentence, first - 1) || isCapitalName(sentence, last + 1);
            if (!taken.overlaps(span) && type.isPresent() && !within) {
                return Optional.of(new TypedName(NameSpan.of(sentence, first, last), type.get()));
            }
        }
        return Optional.empty();
    }

    /** "Song" where the article names Song Ning. */
    private static Optional<EntityType> ofFirstWord(
            NamedSentence sentence, int first, int last, Map<String, EntityType> known) {
        boolean proper =
                first == last && sentence.pos(first).startsWith("NNP") && sentence.style() == NamedSentence.Style.TEXT;
        return proper ? Optional.ofNullable(known.get(FIRST + sentence.word(first))) : Optional.empty();
    }

    /** "WHITBY:" opens the turn of someone whom the article names in usual letters. */
    private static Optional<EntityType> ofLabel(
            NamedSentence sentence, int first, int last, Map<String, EntityType> known) {
        String words = sentence.words(first, last);
        if (first > sentence.tree().firstWord()
                || !sentence.is(last + 1, ":")
                || !words.equals(words.toUpperCase(Locale.ROOT))) {
            return Optional.empty();
        }
        return Optional.ofNullable(known.get(LABEL + words));
    }

    /** Whether a word beside a name looks like one more word of it. */
    private static boolean isCapitalName(NamedSentence sentence, int word) {
        return word > 0
                && sentence.style() == NamedSentence.Style.TEXT
                && sentence.isCapitalised(word)
                && sentence.pos(word).startsWith("NNP");
    }
}

package io.broadsheet.analysis.value;

import io.broadsheet.analysis.grammar.ArticleTrees;
import io.broadsheet.analysis.grammar.DependencyTree;
import io.broadsheet.analysis.language.TaggedValue;
import io.broadsheet.model.ArticleText;
import io.broadsheet.model.Mention;
import io.broadsheet.model.Sentence;
import io.broadsheet.model.Span;
import io.broadsheet.model.Value;
import io.broadsheet.model.ValueType;
import io.broadsheet.model.VisibleText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the times and numbers of an article: those of the engine, but sums of money, shares and short magnitudes as
 * {@link Amounts} reads them, and weekdays and months on the side of the day of publication that their clause looks to
 * ({@link Anchor}). What is no time or number is left out: "past" before a place, "the future", the inches of 5'10".
 *
 * <p>Stateless, so safe for use by several threads.
 */
public final class ValueFinder {
    /** Times that are no day of any calendar. */
    private static final Pattern NO_TIME = Pattern.compile(
            "(?:the )?(?:(?:near|recent|distant|not too distant) )?(?:past|future)", Pattern.CASE_INSENSITIVE);
    /** A verb that the rules for times took for the start of a time: "start in May". */
    private static final Pattern VERB_BEFORE =
            Pattern.compile("(?:start|end|begin)\\s+(?:in|on|at)\\s+", Pattern.CASE_INSENSITIVE);

    private static final String NOTHING = "0.0";

    private ValueFinder() {}

    /**
     * The times and numbers of an article.
     *
     * @param trees its sentences
     * @param found what the engine found, in reading order
     * @param published the article's day as an ISO date; empty when unknown
     * @return in reading order and apart from each other
     */
    public static List<TaggedValue> find(
            ArticleText text, List<DependencyTree> trees, List<TaggedValue> found, String published) {
        Anchor anchor = Anchor.of(published);
        List<TaggedValue> values = new ArrayList<>();
        int next = 0;
        for (DependencyTree tree : trees) {
            Sentence sentence = tree.sentence();
            List<TaggedValue> own = amounts(text, tree);
            for (;
                    next < found.size()
                            && found.get(next).span().begin() < sentence.span().end();
                    next++) {
                TaggedValue value = found.get(next);
                if (own.stream().noneMatch(amount -> amount.span().overlaps(value.span()))) {
                    mended(text, value)
                            .map(mended -> anchor.place(mended, tree))
                            .ifPresent(values::add);
                }
            }
            values.addAll(own);
        }
        values.addAll(found.subList(next, found.size()));
        values.sort(Comparator.comparing(TaggedValue::span));
        return values;
    }

    /**
     * The values of an article, with their places: those that no name overlaps, and all sums of money.
     *
     * @param values its times and numbers, in reading order
     * @param names its mentions of entities, in reading order
     */
    public static List<Value> apartFrom(List<Mention> names, ArticleTrees article, List<TaggedValue> values) {
        List<Value> apart = new ArrayList<>();
        int next = 0;
        for (TaggedValue value : values) {
            while (next < names.size()
                    && names.get(next).span().end() <= value.span().begin()) {
                next++;
            }
            boolean free = next == names.size() || !names.get(next).span().overlaps(value.span());
            if ((free || value.type() == ValueType.MONEY) && article.size() > 0) {
                Sentence sentence =
                        article.tree(article.sentenceAt(value.span().begin())).sentence();
                apart.add(new Value(
                        sentence.sectionId(),
                        sentence.id(),
                        value.span(),
                        article.text().cut(value.span()),
                        value.type(),
                        value.normalized()));
            }
        }
        return apart;
    }

    private static List<TaggedValue> amounts(ArticleText text, DependencyTree tree) {
        Sentence sentence = tree.sentence();
        if (sentence.tokens().stream().noneMatch(token -> Amounts.mayHold(token.word(), tree.lexicon()))) {
            return List.of();
        }
        VisibleText visible = VisibleText.of(
                text.toString(),
                text.toUtf16(sentence.span().begin()),
                text.toUtf16(sentence.span().end()));
        return Amounts.in(visible.toString(), tree.lexicon()).stream()
                .map(amount -> new TaggedValue(
                        text.spanOfUtf16(visible.begin(amount.begin()), visible.end(amount.end())),
                        amount.type(),
                        amount.normalized()))
                .toList();
    }

    /** A value of the engine without what is none; empty if nothing is left. */
    private static Optional<TaggedValue> mended(ArticleText text, TaggedValue value) {
        String words = text.words(value.span());
        return switch (value.type()) {
            case DATE, TIME, DURATION, SET ->
                isTime(text, value, words) ? Optional.of(withoutVerb(value, words)) : Optional.empty();
            // Only our own reading of sums is sure of their magnitude.
            case MONEY -> Optional.of(new TaggedValue(value.span(), ValueType.MONEY, ""));
            case NUMBER ->
                value.normalized().equals(NOTHING) && words.chars().noneMatch(c -> c == '0' || c == 'o' || c == 'O')
                        ? Optional.empty()
                        : Optional.of(value);
            default -> Optional.of(value);
        };
    }

    private static boolean isTime(ArticleText text, TaggedValue value, String words) {
        int begin = text.toUtf16(value.span().begin());
        boolean inches = (words.startsWith("'") || words.startsWith("’"))
                && begin > 0
                && Character.isDigit(text.toString().charAt(begin - 1));
        return !inches && !NO_TIME.matcher(words).matches();
    }

    private static TaggedValue withoutVerb(TaggedValue value, String words) {
        var verb = VERB_BEFORE.matcher(words);
        return value.type() == ValueType.DATE && verb.lookingAt()
                ? new TaggedValue(
                        new Span(
                                value.span().end() - (words.length() - verb.end()),
                                value.span().end()),
                        ValueType.DATE,
                        value.normalized())
                : value;
    }
}

package io.broadsheet.corpus.review;

import io.broadsheet.corpus.identity.IdentityRule;
import io.broadsheet.model.AnalyzedArticle;
import io.broadsheet.model.Mention;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What is asked of who an article's entity is over the run. Joins are as doubtful as their rule was wrong on annotated news; where it is
 * open whom an article means that is as likely as not, and where a few articles say "she" of somebody who is "he" in the others, or the
 * other way round, the doubt is their share.
 *
 * @param articleId the article
 * @param entityId the entity
 * @param name what the article calls it
 * @param identityName what the one is called for whom it was taken
 * @param question what is asked
 * @param doubt how likely it is wrong, from 0 to 1
 * @param stake how many mentions and quotes hang on it
 * @param method by which rule it was taken for that one
 */
public record IdentityReview(
        String articleId,
        String entityId,
        String name,
        String identityName,
        Question question,
        double doubt,
        int stake,
        String method) {
    /** Joins by rules that were right more often than that are not asked for. */
    private static final double SURE = 0.98;

    private static final double AS_LIKELY_AS_NOT = 0.5;

    /** The rule of a method; empty for what the user said. */
    private static Optional<IdentityRule> rule(String method) {
        return Arrays.stream(IdentityRule.values())
                .filter(rule -> rule.id().equals(method))
                .findFirst();
    }

    /** The methods that nothing is asked of. */
    public static List<String> sureMethods() {
        return Arrays.stream(IdentityRule.values())
                .filter(rule -> rule == IdentityRule.OWN_NAME
                        || (question(rule) == Question.WRONG_JOIN && rule.confidence() >= SURE))
                .map(IdentityRule::id)
                .toList();
    }

    private static Question question(IdentityRule rule) {
        return rule == IdentityRule.OPEN || rule == IdentityRule.BEARER ? Question.WHICH_BEARER : Question.WRONG_JOIN;
    }

    /** What is asked of an entity that was found by a rule; nothing where the user said it. */
    public static Optional<IdentityReview> ofMethod(
            String articleId, String entityId, String name, String identityName, int stake, String method) {
        return rule(method)
                .map(rule -> new IdentityReview(
                        articleId,
                        entityId,
                        name,
                        identityName,
                        question(rule),
                        rule == IdentityRule.OPEN ? AS_LIKELY_AS_NOT : 1 - rule.confidence(),
                        stake,
                        method));
    }

    /**
     * What is asked of an entity whose article says "he" where others say "she", or the other way round.
     *
     * @param against how many articles say as this one does
     * @param told how many say either
     */
    public static IdentityReview ofPronoun(
            String articleId, String entityId, String name, String identityName, int stake, int against, int told) {
        return new IdentityReview(
                articleId,
                entityId,
                name,
                identityName,
                Question.TWO_IN_ONE,
                (double) against / told,
                stake,
                "pronoun");
    }

    /**
     * The row that asks it.
     *
     * @param rivals who else it may be, by the names that they have over the run
     */
    public ReviewItem item(AnalyzedArticle article, List<String> rivals) {
        return new ReviewItem(
                articleId,
                entityId,
                question,
                name.equals(identityName) ? identityName : name + " = " + identityName,
                rivals,
                rivals.isEmpty() ? "" : rivals.get(0),
                doubt,
                stake,
                List.of(method),
                article.mentions().stream()
                        .filter(mention -> mention.entityId().equals(entityId))
                        .findFirst()
                        .map(Mention::span)
                        .map(span -> Sentences.shown(article, Sentences.around(article, span)))
                        .orElse(""));
    }
}

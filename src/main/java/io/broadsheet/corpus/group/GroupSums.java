package io.broadsheet.corpus.group;

import io.broadsheet.analysis.sentiment.ScoreMean;
import io.broadsheet.analysis.sentiment.target.OpinionBalance;
import io.broadsheet.model.ArticleGroup;
import io.broadsheet.model.Sentiment;
import io.broadsheet.model.TargetSentiment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Adds up one group of articles. Holds no more than a few names, however many there are, since those who speak come with their sums and the
 * mentions of a name one after the other. For use by one thread.
 */
public final class GroupSums {
    private static final Comparator<ArticleGroup.Named> MOST_FIRST = Comparator.comparingLong(ArticleGroup.Named::times)
            .reversed()
            .thenComparing(ArticleGroup.Named::name)
            .thenComparing(ArticleGroup.Named::type);

    private final List<String> keys;
    private final List<String> speakers = new ArrayList<>();
    private final List<ArticleGroup.Named> names = new ArrayList<>();
    private final ScoreMean overall = new ScoreMean();
    private final ScoreMean quoted = new ScoreMean();
    private final ScoreMean narrative = new ScoreMean();
    private long articles;
    private long tokens;
    private ArticleGroup.Quotes quotes = ArticleGroup.Quotes.NONE;
    private long speakerCount;
    private String name = "";
    private String type = "";
    private long mentions;
    private OpinionBalance balance = new OpinionBalance();

    /**
     * A group of nothing yet.
     *
     * @param keys what its articles have in common
     */
    public GroupSums(List<String> keys) {
        this.keys = keys;
    }

    /** Adds how many articles it has. */
    public void addArticles(long number) {
        articles += number;
    }

    /**
     * Adds a section.
     *
     * @param size its tokens
     * @param quotedSize those inside reported content
     */
    public void addSection(int size, int quotedSize, Sentiment ofAll, Sentiment ofQuoted, Sentiment ofNarrative) {
        tokens += size;
        overall.add(ofAll, size);
        quoted.add(ofQuoted, quotedSize);
        narrative.add(ofNarrative, size - quotedSize);
    }

    /** Says what quotes it has. */
    public void setQuotes(ArticleGroup.Quotes counted) {
        quotes = counted;
    }

    /** Adds someone who speaks; who speaks most comes first. */
    public void addSpeaker(String speaker) {
        speakerCount++;
        if (speakers.size() < ArticleGroup.MOST_NAMES) {
            speakers.add(speaker);
        }
    }

    /** Adds a mention of a name; those of one name and type come together. */
    public void addMention(String itsName, String itsType, TargetSentiment sentiment) {
        if (!itsName.equals(name) || !itsType.equals(type)) {
            endName();
            name = itsName;
            type = itsType;
        }
        mentions++;
        balance.add(sentiment);
    }

    private void endName() {
        if (mentions > 0) {
            names.add(new ArticleGroup.Named(name, type, mentions, balance.balance()));
            names.sort(MOST_FIRST);
            if (names.size() > ArticleGroup.MOST_NAMES) {
                names.remove(ArticleGroup.MOST_NAMES);
            }
        }
        mentions = 0;
        balance = new OpinionBalance();
    }

    /** What was added up. */
    public ArticleGroup sums() {
        endName();
        return new ArticleGroup(
                keys,
                articles,
                tokens,
                quotes,
                speakerCount,
                speakers,
                overall.mean(),
                quoted.mean(),
                narrative.mean(),
                names);
    }
}

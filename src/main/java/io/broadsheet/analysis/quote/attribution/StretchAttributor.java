package io.broadsheet.analysis.quote.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Decides for each quoted stretch of an article whether it is speech, and which phrase it is ascribed to. The rules are
 * asked from the surest to the last resort; the first that applies decides. What no rule takes is no speech: titles,
 * terms, nicknames, irony.
 */
public final class StretchAttributor {
    private StretchAttributor() {}

    /** The stretches that are speech, in reading order. */
    public static List<AttributedWords> attribute(MarkedArticle article) {
        Map<Integer, AttributedWords> found = new HashMap<>();
        Continuation before = new Continuation(found);
        List<AttributedWords> speech = new ArrayList<>();
        boolean title = false;
        for (Stretch stretch : article.stretches()) {
            title = stretch.isRead()
                    && (TitlesOfWorks.include(stretch)
                            || TitlesOfWorks.isNickname(stretch)
                            || (title && stretch.isTitleCase() && Continuation.isListed(stretch)));
            if (stretch.isRead() && !title && !stretch.isHeading()) {
                StretchRule.decide(stretch, before).ifPresent(words -> {
                    found.put(stretch.index(), words);
                    speech.add(words);
                });
            }
        }
        return speech;
    }
}

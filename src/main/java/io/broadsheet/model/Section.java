package io.broadsheet.model;

import java.io.Serializable;
import java.util.List;

/**
 * A heading and the paragraphs under it. Section 0 is the title, with level 0, and the paragraphs before the first
 * further heading. The sections of an article tile its text: each ends where the next begins.
 *
 * @param id unique in its article
 * @param index its position in the article, from 0
 * @param level 0 for the title, 1 for a heading, 2 and more for headings under headings
 * @param parentId the section that it is a part of: the nearest before it with a lower level; empty for section 0
 * @param heading the heading's words without markup; empty when the text has no title
 * @param headingSpan where these words stand; empty when there are none
 * @param span from the heading's first character (with its markup) to where the next section begins
 * @param paragraphs the paragraphs under the heading, in reading order
 */
public record Section(
        String id,
        int index,
        int level,
        String parentId,
        String heading,
        Span headingSpan,
        Span span,
        List<Span> paragraphs)
        implements Serializable {
    public Section {
        paragraphs = List.copyOf(paragraphs);
        if (level < 0 || (level == 0) != (index == 0)) {
            throw new IllegalArgumentException(
                    "level 0 belongs to section 0 alone: section " + index + ", level " + level);
        }
        if (parentId.isEmpty() != (index == 0)) {
            throw new IllegalArgumentException(
                    "every section but section 0 has a parent: section " + index + ", parent '" + parentId + "'");
        }
    }
}

package io.broadsheet.reader.html;

import io.broadsheet.model.DocumentBlock.Kind;
import io.broadsheet.reader.UnreadableArticleException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The story's text as a page's linked data repeats it: it shows which parts of the page are the story, and stands for it
 * where the page has none. Many pages give a summary there, or the beginning; then it decides nothing. Immutable.
 */
final class LinkedText {
    /** With fewer words it is a summary. */
    private static final int FEWEST_WORDS = 80;

    private static final int MOST_WORDS = 100_000;
    /** So many words in a row do not come twice by chance. */
    private static final int RUN = 5;

    private static final double MOST_OF_IT = 0.75;
    private static final double HALF = 0.5;

    private final List<PageBlock> blocks;
    private final Set<String> runs;

    private LinkedText(List<PageBlock> blocks, Set<String> runs) {
        this.blocks = List.copyOf(blocks);
        this.runs = runs;
    }

    /** Reads the text that linked data gives, which may be plain or HTML. */
    static LinkedText of(LinkedData linked) {
        List<PageBlock> blocks = blocks(linked.body());
        Set<String> runs = new HashSet<>();
        int words = 0;
        for (PageBlock block : blocks) {
            runs.addAll(runs(block.text()));
            words += PageWords.words(block.text()).size();
            if (words > MOST_WORDS) {
                break;
            }
        }
        return new LinkedText(words < FEWEST_WORDS ? List.of() : blocks, words < FEWEST_WORDS ? Set.of() : runs);
    }

    private static List<PageBlock> blocks(String body) {
        try {
            Element root = PageParser.parse(body).body();
            if (root.childrenSize() > 0) {
                return BlockWalk.blocks(root, ReadParts.all(new PartNames()));
            }
            List<PageBlock> paragraphs = new ArrayList<>();
            for (String line : root.wholeText().split("\\R", -1)) {
                String words = PageWords.clean(line);
                if (!words.isEmpty()) {
                    paragraphs.add(new PageBlock(Kind.PARAGRAPH, 0, words, 0, false, false, root));
                }
            }
            return paragraphs;
        } catch (UnreadableArticleException e) {
            return List.of();
        }
    }

    /** Whether it is long enough to be the story rather than a summary. */
    boolean isStory() {
        return !blocks.isEmpty();
    }

    /** Its own paragraphs. */
    List<PageBlock> blocks() {
        return blocks;
    }

    /** Whether some blocks hold most of it. */
    boolean isIn(List<PageBlock> others) {
        Set<String> held = new HashSet<>();
        for (PageBlock block : others) {
            held.addAll(runs(block.text()));
        }
        held.retainAll(runs);
        return held.size() >= MOST_OF_IT * runs.size();
    }

    /** The blocks from the first to the last that it repeats. */
    List<PageBlock> stretch(List<PageBlock> others) {
        int first = -1;
        int last = -1;
        for (int i = 0; i < others.size(); i++) {
            if (repeats(others.get(i))) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        return first < 0 ? List.of() : others.subList(first, last + 1);
    }

    private boolean repeats(PageBlock block) {
        List<String> own = runs(block.text());
        long repeated = own.stream().filter(runs::contains).count();
        return !own.isEmpty() && repeated >= HALF * own.size();
    }

    private static List<String> runs(String text) {
        List<String> words = PageWords.words(text);
        List<String> runs = new ArrayList<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + RUN)));
        }
        return runs;
    }
}

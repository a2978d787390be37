package io.broadsheet.reader.html;

import io.broadsheet.model.DocumentBlock.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Gathers the text of one block with what is known of its parts. Not safe for use by several threads. */
final class BlockText {
    private final List<Line> lines = new ArrayList<>();
    private Line line = new Line();
    private int links;
    private int bolds;
    private int times;

    /** What stands between two line breaks, and how many of its letters are links, bold, or a time. */
    private static final class Line {
        private final StringBuilder text = new StringBuilder();
        private int visible;
        private int linked;
        private int bold;
        private int timed;

        void add(Line other) {
            text.append(text.isEmpty() || !isOpen() ? "" : " ").append(other.text);
            visible += other.visible;
            linked += other.linked;
            bold += other.bold;
            timed += other.timed;
        }

        /** Whether no space stands at its end. */
        boolean isOpen() {
            return text.isEmpty() || text.charAt(text.length() - 1) != ' ';
        }

        /** A sentence goes on over a line break if its next word is written small, or a comma or a dash stands there. */
        boolean runsOnInto(Line next) {
            int last = text.length() - (isOpen() ? 1 : 2);
            return Character.isLowerCase(next.text.codePointAt(0)) || ",;-–—".indexOf(text.charAt(last)) >= 0;
        }
    }

    void link(int change) {
        links += change;
    }

    void bold(int change) {
        bolds += change;
    }

    void time(int change) {
        times += change;
    }

    void append(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                line.text.append(line.visible > 0 && line.isOpen() ? " " : "");
            } else {
                line.text.append(c);
                line.visible++;
                line.linked += links > 0 ? 1 : 0;
                line.bold += bolds > 0 ? 1 : 0;
                line.timed += times > 0 ? 1 : 0;
            }
        }
    }

    /**
     * Notes a line break.
     *
     * @return whether it is the second of two, which part paragraphs
     */
    boolean breakLine() {
        boolean second = line.visible == 0;
        lines.add(line);
        line = new Line();
        return second;
    }

    /** Adds what was gathered as one block, or as several where its lines are none of running text, and begins anew. */
    void take(Element holder, Kind kind, int rank, List<PageBlock> blocks) {
        if (line.visible == 0 && lines.isEmpty()) {
            return;
        }
        lines.add(line);
        line = new Line();
        Line running = new Line();
        for (Line next : lines) {
            if (next.visible > 0) {
                if (running.visible > 0 && kind != Kind.HEADING && !running.runsOnInto(next)) {
                    add(running, holder, kind, rank, blocks);
                    running = new Line();
                }
                running.add(next);
            }
        }
        add(running, holder, kind, rank, blocks);
        lines.clear();
    }

    private static void add(Line line, Element holder, Kind kind, int rank, List<PageBlock> blocks) {
        String text = line.visible == 0 ? "" : PageWords.clean(line.text.toString());
        if (!text.isEmpty()) {
            blocks.add(new PageBlock(
                    kind,
                    rank,
                    text,
                    (double) line.linked / line.visible,
                    line.bold == line.visible,
                    line.timed > 0,
                    holder));
        }
    }
}

package io.broadsheet.reader.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Finds the part of a page that is the story by where its paragraphs stand: each gives points, for its length and its
 * commas, to the elements around it, the fewer the further out; links take them away. The method is that of Readability
 * (Arc90, then Mozilla), on blocks instead of elements.
 */
final class StoryScores {
    /** In characters; what is shorter is no paragraph of a story. */
    private static final int SHORTEST = 25;

    private static final int OUTERMOST = 5;
    private static final int CANDIDATES = 5;
    private static final double NEARLY_BEST = 0.75;
    private static final int ALIKE = 3;

    /** What stands beside the best part and has more links, or less text, is none of the story. */
    private static final double MOST_LINKS = 0.25;

    private static final int LEAST_PROSE = 60;

    private static final double LITTLE = 0.5;
    private static final double MOST = 0.8;

    private final PartFigures figures;
    private final ReadParts parts;
    private final IdentityHashMap<Element, Double> scores = new IdentityHashMap<>();
    private final List<Element> scored = new ArrayList<>();

    private StoryScores(PartFigures figures, ReadParts parts) {
        this.figures = figures;
        this.parts = parts;
    }

    /**
     * The elements that together hold the story, in the page's order; the body if no part stands out.
     *
     * @param blocks those of the whole page
     */
    static List<Element> story(Element body, List<PageBlock> blocks, PartFigures figures, ReadParts parts) {
        StoryScores scores = new StoryScores(figures, parts);
        blocks.forEach(scores::give);
        if (scores.scored.isEmpty()) {
            return List.of(body);
        }
        Element best = scores.mostProse(scores.widened(scores.best()), blocks);
        return best.equals(body) ? List.of(body) : scores.withSiblings(best);
    }

    private void give(PageBlock block) {
        int length = block.text().length();
        if (length < SHORTEST || block.rank() > 0) {
            return;
        }
        long commas = block.text().chars().filter(c -> c == ',').count();
        double points = 2 + commas + Math.min(length / 100, 3);
        Element at = isAlone(block) ? block.holder().parent() : block.holder();
        for (int level = 0; level < OUTERMOST && at != null && !at.normalName().equals("html"); level++) {
            double share = level == 0 ? 1 : level == 1 ? 2 : level * 3;
            if (!scores.containsKey(at)) {
                scores.put(at, first(at));
                scored.add(at);
            }
            scores.merge(at, points / share, Double::sum);
            at = at.parent();
        }
    }

    /** Whether a block is all that its element holds, as in a paragraph; else the element itself holds paragraphs. */
    private boolean isAlone(PageBlock block) {
        return !block.holder().normalName().equals("body")
                && figures.of(block.holder()).parts() == 0;
    }

    private double first(Element element) {
        double points = switch (element.normalName()) {
            case "div", "article", "main" -> 5;
            case "pre", "td", "blockquote" -> 3;
            case "address", "ol", "ul", "dl", "dd", "dt", "li", "form" -> -3;
            case "h1", "h2", "h3", "h4", "h5", "h6", "th" -> -5;
            default -> 0;
        };
        return points + parts.names().weight(element);
    }

    private double score(Element element) {
        return scores.getOrDefault(element, 0.0) * (1 - figures.of(element).linkDensity());
    }

    private Element best() {
        List<Element> top = new ArrayList<>(scored);
        top.sort(Comparator.comparingDouble(this::score).reversed());
        Element best = top.get(0);
        List<Element> nearly = top.subList(1, Math.min(CANDIDATES, top.size())).stream()
                .filter(other -> score(other) >= NEARLY_BEST * score(best))
                .toList();
        if (nearly.size() < ALIKE) {
            return best;
        }
        for (Element outer = best.parent();
                outer != null && !outer.normalName().equals("body");
                outer = outer.parent()) {
            Element around = outer;
            if (nearly.stream().filter(other -> holds(around, other)).count() >= ALIKE) {
                return outer;
            }
        }
        return best;
    }

    private static boolean holds(Element outer, Element inner) {
        for (Element at = inner; at != null; at = at.parent()) {
            if (at.equals(outer)) {
                return true;
            }
        }
        return false;
    }

    /** An element around the best that has more points still, as where a story is cut into sections. */
    private Element widened(Element best) {
        Element widest = best;
        double last = score(best);
        double least = last / 3;
        for (Element at = best.parent(); at != null && !at.normalName().equals("body"); at = at.parent()) {
            if (scores.containsKey(at)) {
                double own = score(at);
                if (own < least) {
                    break;
                }
                if (own > last) {
                    widest = at;
                    break;
                }
                last = own;
            }
        }
        Element outer = widest.parent();
        while (outer != null && isNoMore(outer, widest)) {
            widest = outer;
            outer = widest.parent();
        }
        return widest;
    }

    /**
     * Where the best part holds little of the page's prose, as where each paragraph stands in boxes of its own, the smallest
     * part around it that holds most of it, unless that is full of links.
     */
    private Element mostProse(Element best, List<PageBlock> blocks) {
        IdentityHashMap<Element, Integer> prose = new IdentityHashMap<>();
        int all = 0;
        for (PageBlock block : blocks) {
            if (block.isClosed() && block.rank() == 0 && block.linked() < MOST_LINKS) {
                all += block.text().length();
                for (Element at = block.holder(); at != null; at = at.parent()) {
                    prose.merge(at, block.text().length(), Integer::sum);
                }
            }
        }
        if (prose.getOrDefault(best, 0) >= all * LITTLE) {
            return best;
        }
        for (Element at = best.parent(); at != null && !at.normalName().equals("html"); at = at.parent()) {
            if (prose.getOrDefault(at, 0) >= all * MOST) {
                return figures.of(at).linkDensity() < MOST_LINKS ? at : best;
            }
        }
        return best;
    }

    /** Whether an element holds nothing beside one of its parts. */
    private boolean isNoMore(Element outer, Element part) {
        return !outer.normalName().equals("body")
                && !outer.normalName().equals("html")
                && figures.of(outer).letters() == figures.of(part).letters();
    }

    private List<Element> withSiblings(Element best) {
        Element parent = best.parent();
        if (parent == null) {
            return List.of(best);
        }
        double least = Math.max(10, score(best) * 0.2);
        List<Element> story = new ArrayList<>();
        for (Element sibling : parent.children()) {
            if (sibling.equals(best) || (!parts.isUnread(sibling) && belongs(sibling, best, least))) {
                story.add(sibling);
            }
        }
        return story;
    }

    private boolean belongs(Element sibling, Element best, double least) {
        PartFigures.Figures own = figures.of(sibling);
        if (own.linkDensity() > MOST_LINKS || own.prose() < LEAST_PROSE) {
            return false;
        }
        boolean alike = !best.className().isEmpty() && best.className().equals(sibling.className());
        double bonus = alike ? score(best) * 0.2 : 0;
        if (scores.containsKey(sibling) && score(sibling) + bonus >= least) {
            return true;
        }
        return sibling.normalName().equals("p");
    }
}

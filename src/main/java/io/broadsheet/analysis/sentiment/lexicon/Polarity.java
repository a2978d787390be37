package io.broadsheet.analysis.sentiment.lexicon;

/**
 * What three lexicons say of a word, each on about the same scale: around 1 for a plainly positive word, -1 for a plainly
 * negative one, 0 for one that it does not list.
 *
 * @param vader by VADER
 * @param afinn by AFINN-165
 * @param huLiu by Hu and Liu's opinion lexicon
 */
public record Polarity(double vader, double afinn, double huLiu) {
    /** A word that no lexicon lists. */
    public static final Polarity NONE = new Polarity(0, 0, 0);

    /** The mean of the three. */
    public double mean() {
        return (vader + afinn + huLiu) / 3;
    }

    Polarity times(double factor) {
        return new Polarity(vader * factor, afinn * factor, huLiu * factor);
    }
}

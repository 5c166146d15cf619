package org.sayso.reconcile.embedding;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.sayso.reconcile.compare.Comparison.Label;
import org.sayso.reconcile.compare.PairReader;
import org.sayso.reconcile.compare.Said;

/**
 * Reads two claims with one look at both (a cross-encoder: Reimers and Gurevych 2019, section 2),
 * by all-MiniLM-L6-v2 with layers that went on learning from our own pairs. Its graph and its words
 * come from the sentence model's jar, the layers from {@code weights/en/cross-encoder.bin}, written
 * by {@code cross_encoder.py}. Thread-safe.
 */
public final class CrossEncoder implements PairReader {

  private static final String WEIGHTS = "/org/sayso/weights/en/cross-encoder.bin";
  private static final String MODEL = "/all-minilm-l6-v2-q.onnx";
  private static final String TOKENIZER = "/all-minilm-l6-v2-q-tokenizer.json";

  /** Of either claim; what is longer is cut. */
  private static final int MOST_TOKENS = 60;

  private static final int HIDDEN = 384;
  private static final long FIRST = 101;
  private static final long APART = 102;
  private static final int FLOAT = 1;

  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final HuggingFaceTokenizer tokenizer;
  private final Model model;

  /**
   * @param layers the session reads them where they lie, so they must not be freed before it
   */
  private record Model(OrtSession session, Head head, List<OnnxTensor> layers) {}

  /**
   * Loads the model from the class path.
   *
   * @throws IllegalStateException if it is not there or does not fit
   */
  public CrossEncoder() {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions();
        InputStream tokens = open(TOKENIZER);
        InputStream graph = open(MODEL);
        DataInputStream weights = new DataInputStream(new GZIPInputStream(open(WEIGHTS)))) {
      // Many pairs are read at once, each on a thread of its own.
      options.setIntraOpNumThreads(1);
      this.tokenizer =
          HuggingFaceTokenizer.newInstance(tokens, Map.of("addSpecialTokens", "false"));
      List<OnnxTensor> layers = new ArrayList<>();
      Head head = fill(options, weights, layers);
      this.model =
          new Model(environment.createSession(graph.readAllBytes(), options), head, layers);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (OrtException e) {
      throw new IllegalStateException("the cross-encoder cannot be loaded", e);
    }
  }

  private static InputStream open(String resource) {
    InputStream in = CrossEncoder.class.getResourceAsStream(resource);
    if (in == null) {
      throw new IllegalStateException("no " + resource + " on the class path");
    }
    return in;
  }

  /** From what the model ends in to a score for each label. */
  private record Head(FloatBuffer weights, FloatBuffer bias) {

    double score(int row, float[] vector) {
      double score = bias.get(row);
      for (int i = 0; i < vector.length; i++) {
        score += weights.get(row * vector.length + i) * vector[i];
      }
      return score;
    }
  }

  /** Puts the learned layers into their places in the graph. */
  private Head fill(
      OrtSession.SessionOptions options, DataInputStream weights, List<OnnxTensor> layers)
      throws IOException, OrtException {
    FloatBuffer matrix = FloatBuffer.allocate(0);
    FloatBuffer bias = FloatBuffer.allocate(0);
    int tensors = weights.readInt();
    for (int tensor = 0; tensor < tensors; tensor++) {
      String name = weights.readUTF();
      boolean isFloat = weights.readByte() == FLOAT;
      long[] sides = new long[weights.readByte()];
      for (int i = 0; i < sides.length; i++) {
        sides[i] = weights.readInt();
      }
      int elements = (int) LongStream.of(sides).reduce(1, (a, b) -> a * b);
      byte[] bytes = weights.readNBytes(isFloat ? 4 * elements : elements);
      FloatBuffer floats = isFloat ? ByteBuffer.wrap(bytes).asFloatBuffer() : matrix;
      if (name.equals("head.weight")) {
        matrix = floats;
      } else if (name.equals("head.bias")) {
        bias = floats;
      } else {
        OnnxTensor layer =
            isFloat
                ? OnnxTensor.createTensor(environment, direct(floats), sides)
                : OnnxTensor.createTensor(environment, direct(bytes), sides, OnnxJavaType.INT8);
        layers.add(layer);
        options.addInitializer(name, layer);
      }
    }
    return new Head(matrix, bias);
  }

  private static ByteBuffer direct(byte[] bytes) {
    return ByteBuffer.allocateDirect(bytes.length)
        .order(ByteOrder.nativeOrder())
        .put(bytes)
        .rewind();
  }

  private static FloatBuffer direct(FloatBuffer floats) {
    return ByteBuffer.allocateDirect(4 * floats.capacity())
        .order(ByteOrder.nativeOrder())
        .asFloatBuffer()
        .put(floats)
        .rewind();
  }

  /** In either order, and the mean of both. */
  @Override
  public Map<Label, Double> read(Said a, Said b) {
    Map<Label, Double> shares = new EnumMap<>(Label.class);
    inOrder(a, b).forEach((label, share) -> shares.merge(label, share / 2, Double::sum));
    inOrder(b, a).forEach((label, share) -> shares.merge(label, share / 2, Double::sum));
    return shares;
  }

  private Map<Label, Double> inOrder(Said a, Said b) {
    long[] first = tokens(told(a));
    long[] second = tokens(day(a, b) + told(b));
    int length = first.length + second.length + 3;
    LongBuffer ids = LongBuffer.allocate(length);
    ids.put(FIRST).put(first).put(APART).put(second).put(APART).rewind();
    long[] sides = new long[length];
    Arrays.fill(sides, first.length + 2, length, 1);
    long[] seen = new long[length];
    Arrays.fill(seen, 1);
    long[] shape = {1, length};
    try (OnnxTensor idTensor = OnnxTensor.createTensor(environment, ids, shape);
        OnnxTensor sideTensor =
            OnnxTensor.createTensor(environment, LongBuffer.wrap(sides), shape);
        OnnxTensor seenTensor = OnnxTensor.createTensor(environment, LongBuffer.wrap(seen), shape);
        OrtSession.Result result =
            model.session.run(
                Map.of(
                    "input_ids", idTensor,
                    "token_type_ids", sideTensor,
                    "attention_mask", seenTensor))) {
      FloatBuffer states = ((OnnxTensor) result.get(0)).getFloatBuffer();
      return shares(summary(states, length));
    } catch (OrtException e) {
      throw new IllegalStateException("the cross-encoder failed", e);
    }
  }

  /** The state of the first token, then the mean of all. */
  private static float[] summary(FloatBuffer states, int length) {
    float[] summary = new float[2 * HIDDEN];
    for (int token = 0; token < length; token++) {
      for (int i = 0; i < HIDDEN; i++) {
        summary[HIDDEN + i] += states.get(token * HIDDEN + i) / length;
      }
    }
    states.get(0, summary, 0, HIDDEN);
    return summary;
  }

  private Map<Label, Double> shares(float[] summary) {
    Map<Label, Double> shares = new EnumMap<>(Label.class);
    double sum = 0;
    int row = 0;
    for (Label label : Label.values()) {
      double share = StrictMath.exp(model.head.score(row++, summary));
      shares.put(label, share);
      sum += share;
    }
    double all = sum;
    shares.replaceAll((label, share) -> share / all);
    return shares;
  }

  private long[] tokens(String text) {
    long[] ids = tokenizer.encode(text, false, false).getIds();
    return ids.length <= MOST_TOKENS ? ids : Arrays.copyOf(ids, MOST_TOKENS);
  }

  /** A claim as {@code cross_encoder.py} has it. */
  private static String told(Said said) {
    String who =
        Stream.concat(
                said.speakers().stream(),
                said.affiliation().filter(a -> !said.speakers().contains(a)).stream())
            .collect(Collectors.joining(", "));
    String does = said.stance().name().toLowerCase(Locale.ROOT) + ": " + said.content();
    return who.isEmpty() ? does : who + " " + does;
  }

  private static String day(Said a, Said b) {
    if (a.saidAt().isEmpty() || b.saidAt().isEmpty()) {
      return "";
    }
    int order = b.saidAt().get().compareTo(a.saidAt().get());
    return order == 0 ? "same day. " : order > 0 ? "later. " : "earlier. ";
  }
}

package org.sayso.reconcile.embedding;

import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.sayso.reconcile.compare.SentenceVector;
import org.sayso.reconcile.compare.SentenceVectors;

/**
 * Sentence vectors by all-MiniLM-L6-v2 (Wang et al. 2020; Reimers and Gurevych 2019), run in this
 * process by the ONNX runtime; the model lies in the jar. Thread-safe; remembers what it was asked.
 */
public final class MiniLm implements SentenceVectors {

  private final AllMiniLmL6V2QuantizedEmbeddingModel model =
      new AllMiniLmL6V2QuantizedEmbeddingModel();
  private final Map<String, SentenceVector> known = new ConcurrentHashMap<>();

  @Override
  public SentenceVector of(String text) {
    return text.isBlank()
        ? SentenceVector.NONE
        : known.computeIfAbsent(text, t -> new SentenceVector(model.embed(t).content().vector()));
  }
}

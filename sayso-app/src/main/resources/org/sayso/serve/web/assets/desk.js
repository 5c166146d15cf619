// What every page loads; each part looks for its own marks in the page and is silent without them.
import "./keys.js";
import "./drop.js";
import "./margin.js";
import "./story.js";
import "./correct.js";
import "./jobs.js";
import "./look.js";

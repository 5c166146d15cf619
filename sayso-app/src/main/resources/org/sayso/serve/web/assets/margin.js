// Cards beside the lines they are of.
